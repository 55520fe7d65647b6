package org.entente.dealtracker.deal.rest;

import java.util.Locale;
import org.entente.dealtracker.assembly.application.AssemblyRun;
import org.entente.dealtracker.assembly.application.Gap;
import org.entente.dealtracker.assembly.application.RankedConsortium;
import org.entente.dealtracker.assembly.application.RunAnswer;
import org.entente.dealtracker.assembly.application.RunState.Abandoned;
import org.entente.dealtracker.assembly.application.RunState.Cancelled;
import org.entente.dealtracker.assembly.application.RunState.Completed;
import org.entente.dealtracker.assembly.application.RunState.Failed;
import org.entente.dealtracker.assembly.application.RunState.Running;

/** Says in plain words what a run's answer is worth, and claims nothing more. */
final class AssemblyWords {

    private AssemblyWords() {}

    static String of(AssemblyRun run) {
        return switch (run.state()) {
            case Running(var best) ->
                best == null
                        ? "Still searching; there is nothing to report yet."
                        : "Still searching: the best so far has " + points(best.objective())
                                + ", and something unknown could have " + more(best.gap(), best.consortium()) + ".";
            case Completed(RunAnswer answer, Boolean same) -> worth(answer, "Time ran out") + repetition(answer, same);
            case Cancelled(RunAnswer answer) -> worth(answer, "It was cancelled");
            case Failed failed -> failed.words();
            case Abandoned _ ->
                "The service stopped in the middle of the search, so there is no answer. Repeat it: its inputs are kept.";
        };
    }

    private static String worth(RunAnswer answer, String cutShort) {
        if (answer.provenOptimal()) {
            return answer.consortia().isEmpty()
                    ? "Proven: no consortium can fill the need."
                    : "Proven: no consortium has more than " + points(answer.objective()) + ".";
        }
        if (answer.consortia().isEmpty()) {
            return cutShort + " before a consortium was found; there may or may not be one. Allow more time.";
        }
        return cutShort + ": the best that was found has " + points(answer.objective())
                + (answer.gap() == null
                        ? "."
                        : ", and something unknown could have "
                                + more(answer.gap(), answer.consortia().getFirst()) + ".");
    }

    /** {@code 12 more}, {@code 12 more on level 1} where there are several. */
    private static String more(Gap gap, RankedConsortium best) {
        return counted(gap.points()) + " more" + (best.levels().size() > 1 ? " on level " + gap.level() : "");
    }

    private static String repetition(RunAnswer answer, Boolean same) {
        if (same == null) {
            return "";
        }
        if (same) {
            return " The repeat gave the same answer.";
        }
        return answer.provenOptimal()
                ? " The repeat gave another answer: this one was searched to its end, the first one was not."
                : " The repeat gave another answer, because it did not come as far in its time as the first one.";
    }

    private static String counted(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String points(long number) {
        return counted(number) + (number == 1 ? " point" : " points");
    }
}
