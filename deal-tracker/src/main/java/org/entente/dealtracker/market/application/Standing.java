package org.entente.dealtracker.market.application;

import java.util.List;

/**
 * Whether an offering may be assembled now, and if not, why, in words.
 *
 * @param obstacles what holds a deal that counts on it already
 */
public record Standing(boolean eligible, List<String> reasons, List<Obstacle> obstacles) {
    public Standing {
        reasons = List.copyOf(reasons);
        obstacles = List.copyOf(obstacles);
    }
}
