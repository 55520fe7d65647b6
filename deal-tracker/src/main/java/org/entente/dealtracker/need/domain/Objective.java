package org.entente.dealtracker.need.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What makes one consortium better than another.
 *
 * @param weights those that differ from the platform's
 * @param levels the first decides before the second, and so on; what none of them names decides last. None for one level with everything
 */
public record Objective(Weights weights, @Size(max = 8) List<@NotNull @Size(max = 8) List<@NotNull Piece>> levels) {

    /** The platform's own: its weights, and one level. */
    public static final Objective PLATFORM_POLICY = new Objective(Weights.NONE, List.of());

    public Objective {
        weights = weights == null ? Weights.NONE : weights;
        levels = levels == null ? List.of() : levels.stream().toList();
    }

    /** The deal's own weight, otherwise the platform's. */
    public long weight(Piece piece) {
        Long said = weights.said(piece);
        return said == null ? Weights.PLATFORM_POLICY.said(piece) : said;
    }
}
