package org.entente.dealtracker.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The picture of the state machine is drawn from its table; {@code -Dreview-states.rewrite} draws it anew. */
class ReviewStatesPageTest {

    private static final Path PAGE = Path.of("../docs/review-states.md");

    @Test
    void givenTheTableWhenDrawnThenThePageShowsIt() throws IOException {
        String drawn = page();
        if (System.getProperty("review-states.rewrite") != null) {
            Files.writeString(PAGE, drawn);
        }

        assertThat(PAGE)
                .as("draw it anew with -Dreview-states.rewrite and review the difference")
                .content()
                .isEqualTo(drawn);
    }

    private static String page() {
        return """
                # The states of a review

                Drawn from `ReviewTransitions`, the one table that the deal tracker follows; a test compares them. What is done to a review in a
                state that the table does not name is refused with what is allowed there, and by whom.

                ```mermaid
                stateDiagram-v2
                    [*] --> SUBMITTED
                %s
                    DECIDED --> [*]
                    RETURNED --> [*]
                    WITHDRAWN --> [*]
                ```

                | in | does | who | when | comes to |
                |---|---|---|---|---|
                %s
                """.formatted(arrows(), rows());
    }

    /** One arrow for all commands between two states, without those that stay. */
    private static String arrows() {
        Map<String, TreeSet<String>> arrows = new LinkedHashMap<>();
        ReviewTransitions.TABLE.stream()
                .filter(row -> row.from() != row.to())
                .forEach(row -> arrows.computeIfAbsent(row.from() + " --> " + row.to(), _ -> new TreeSet<>())
                        .add(row.command().words()));
        return arrows.entrySet().stream()
                .map(arrow -> "    " + arrow.getKey() + " : " + String.join(", ", arrow.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String rows() {
        return List.of(ReviewState.values()).stream()
                .flatMap(state -> ReviewTransitions.TABLE.stream().filter(row -> row.from() == state))
                .map(row -> "| %s | %s | %s | %s | %s |"
                        .formatted(row.from(), row.command().words(), row.byWords(), row.when(), row.to()))
                .map(row -> row.replace("|  |", "| |"))
                .collect(Collectors.joining("\n"));
    }
}
