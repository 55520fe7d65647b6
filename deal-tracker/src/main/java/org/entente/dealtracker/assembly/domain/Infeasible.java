package org.entente.dealtracker.assembly.domain;

import java.util.List;

/**
 * Why no consortium exists.
 *
 * @param conflict names of requirements that cannot hold together: {@code slot:accelerator}, {@code coupling:accelerator+model},
 *     {@code limit:price}, {@code exclude:acme+gamma}, {@code require:acme} …
 * @param smallest whether it is proven that without any one of them the others can hold; false when time ran out before
 * @param relaxations what would help, the fewest changes first, of these the best consortium first
 */
public record Infeasible(List<String> conflict, boolean smallest, List<Relaxation> relaxations) {
    public Infeasible {
        conflict = List.copyOf(conflict);
        relaxations = List.copyOf(relaxations);
    }
}
