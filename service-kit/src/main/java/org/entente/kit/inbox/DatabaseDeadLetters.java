package org.entente.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.entente.kit.http.Cursor;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.kit.inbox.DeadLetterTable.Aside;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Dead letters in the service's own database. */
@ApplicationScoped
class DatabaseDeadLetters implements DeadLetters {

    private final DeadLetterTable letters;
    private final DeadLetterTopic topic;

    DatabaseDeadLetters(DeadLetterTable letters, DeadLetterTopic topic) {
        this.letters = letters;
        this.topic = topic;
    }

    @Override
    public Page<DeadLetter> list(PageRequest page) {
        long after = page.position().map(cursor -> cursor.number(0)).orElse(0L);
        return Page.of(letters.after(after, page.fetch()), page, aside -> Cursor.of(aside.position()))
                .map(DatabaseDeadLetters::shown);
    }

    @Override
    public void redrive(UUID eventId) {
        List<Aside> found = letters.ofEvent(eventId);
        if (found.isEmpty()) {
            throw new Problem(CommonProblem.NOT_FOUND, "No dead letter has the event " + eventId + ".");
        }
        found.forEach(aside -> topic.sendBack(aside.letter()));
    }

    private static DeadLetter shown(Aside aside) {
        Letter letter = aside.letter();
        return new DeadLetter(
                letter.consumer(),
                letter.eventId(),
                letter.type(),
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.key(),
                aside.verdict().reason(),
                aside.verdict().attempts(),
                aside.at().toInstant());
    }
}
