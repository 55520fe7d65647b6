package org.entente.dealtracker.review.domain;

import java.util.List;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** What has to be written down for something to count. */
final class Written {

    private Written() {}

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    static void need(List<String> missing, String text, String name) {
        if (blank(text)) {
            missing.add(name);
        }
    }

    /** Refuses what is not complete, and names what is missing. */
    static void require(List<String> missing, String sentence) {
        if (!missing.isEmpty()) {
            throw new Problem(CommonProblem.RULE_BROKEN, sentence + String.join(", ", missing) + ".")
                    .with("missing", missing);
        }
    }
}
