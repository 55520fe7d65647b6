package org.entente.dealtracker.assembly.domain;

import java.util.List;

/**
 * Why no consortium exists.
 *
 * @param conflict names of requirements that cannot hold together; without any one of them the others can.
 *     {@code slot:accelerator}, {@code coupling:accelerator+model}, {@code limit:price}, {@code exclude:acme+gamma}, {@code require:acme} …
 */
public record Infeasible(List<String> conflict) {
    public Infeasible {
        conflict = List.copyOf(conflict);
    }
}
