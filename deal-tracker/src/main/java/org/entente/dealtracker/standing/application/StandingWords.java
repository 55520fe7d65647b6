package org.entente.dealtracker.standing.application;

import java.util.ArrayList;
import java.util.List;
import org.entente.contracts.vocabulary.ConsortiumVerdict;
import org.entente.dealtracker.assembly.application.AssembledOffering;
import org.entente.dealtracker.assembly.application.Weighing;

/** Says in sentences why a consortium stands as it does. */
final class StandingWords {

    private StandingWords() {}

    static List<String> why(ConsortiumVerdict verdict, Weighing weighing, List<OpenPlace> places) {
        return switch (verdict) {
            case STILL_BEST ->
                List.of(
                        weighing.proven()
                                ? "Nothing better could be assembled now."
                                : "Nothing better was found in the time there was; that there is none is not proven.");
            case BETTER_EXISTS -> List.of(better(weighing));
            case NOT_FEASIBLE -> notFeasible(weighing, places);
            case UNKNOWN ->
                List.of(
                        weighing.unknown() == null
                                ? "Whether it can still be assembled was not found out in the time there was."
                                : "It could not be examined: " + weighing.unknown() + ".");
        };
    }

    private static String better(Weighing weighing) {
        long more = weighing.gain().orElseThrow().points();
        int level = weighing.gain().orElseThrow().level();
        return "Another consortium that could be assembled now has " + more + (more == 1 ? " point" : " points")
                + " more"
                + (weighing.best().levels().size() == 1 ? "" : " on level " + level + ", which decides")
                + (weighing.proven() ? ", and nothing is better than that." : ".");
    }

    private static List<String> notFeasible(Weighing weighing, List<OpenPlace> places) {
        List<String> why = new ArrayList<>();
        if (weighing.conflict() != null) {
            why.add(weighing.conflict());
        }
        places.stream().filter(OpenPlace::lost).forEach(place -> {
            String because = place.why().isEmpty() ? "" : ": " + String.join(", ", place.why());
            why.add(name(place.offering()) + " cannot be counted on" + because + ".");
            why.add(substitute(place));
        });
        return why;
    }

    private static String substitute(OpenPlace place) {
        if (place.substitute() != null) {
            return "The best that could take its place is "
                    + name(place.substitute().joining()) + ", everybody else kept.";
        }
        return place.none() == null
                ? "Whether anything can take its place was not found out in the time there was."
                : "Nothing can take its place with everybody else kept.";
    }

    private static String name(AssembledOffering offering) {
        return offering.name() + " of " + offering.organizationName();
    }
}
