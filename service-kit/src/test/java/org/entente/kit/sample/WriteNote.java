package org.entente.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.deals.DealWithdrawn;
import org.entente.kit.http.Step;
import org.entente.kit.journal.Journal;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

@ApplicationScoped
public class WriteNote {

    private final Notes notes;
    private final Journal journal;

    WriteNote(Notes notes, Journal journal) {
        this.notes = notes;
        this.journal = journal;
    }

    @Transactional
    Note create(String text) {
        if (text.startsWith("refused")) {
            throw new Problem(CommonProblem.RULE_BROKEN, "Such a text is not taken.").with("allowed", List.of("other"));
        }
        if (text.startsWith("slow")) {
            SlowNotes.meet();
        }
        Note note = new Note(UUID.randomUUID(), text);
        notes.persist(note);
        journal.append(note.id, new DealWithdrawn(note.id, text));
        return note;
    }

    @Transactional
    Note change(Step step, String text) {
        Note note = notes.findByIdOptional(step.id())
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND, "There is no such note."));
        step.requireRead(note.version);
        note.text = text;
        return note;
    }

    @Transactional
    Note find(UUID id) {
        return notes.findById(id);
    }

    long count(String text) {
        return notes.count("text", text);
    }

    List<Note> after(UUID id, int limit) {
        return id == null
                ? notes.find("from Note order by id").page(0, limit).list()
                : notes.find("from Note where id > ?1 order by id", id)
                        .page(0, limit)
                        .list();
    }
}
