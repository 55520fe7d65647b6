package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PUBLIC;

import java.util.List;
import org.entente.contracts.Visible;

/**
 * What makes one consortium better than another to the buyer.
 *
 * @param levels names of weights; the first level decides before the second, and so on; empty for one level with everything
 */
public record StatedObjective(
        @Visible(PUBLIC) StatedWeights weights,
        @Visible(PUBLIC) List<List<String>> levels) {
    public StatedObjective {
        levels = List.copyOf(levels);
    }
}
