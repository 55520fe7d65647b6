package org.entente.dealtracker.standing.application;

import java.util.List;
import org.entente.dealtracker.assembly.application.AssembledOffering;
import org.entente.dealtracker.assembly.application.Substitute;
import org.entente.dealtracker.assembly.application.WhyNone;

/**
 * A place in a chosen consortium that somebody else has to take, or could.
 *
 * @param offering what has it now
 * @param lost whether that cannot be counted on
 * @param why it cannot, in words; empty where it can
 * @param substitute the best one for the place with everybody else kept; {@code null} for none
 * @param none why nothing can take it and what would help; {@code null} where something can, or it was not found out in time
 */
public record OpenPlace(
        AssembledOffering offering, boolean lost, List<String> why, Substitute substitute, WhyNone none) {
    public OpenPlace {
        why = List.copyOf(why);
    }
}
