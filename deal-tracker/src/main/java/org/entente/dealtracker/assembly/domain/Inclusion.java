package org.entente.dealtracker.assembly.domain;

import java.util.List;

/**
 * What comes of it when certain offerings have to be in.
 *
 * @param consortium the best one with them; {@code null} where there is none, or none was found in time
 * @param proven whether nothing better, or nothing at all, can exist
 * @param conflict which requirements keep them out, by name: with any one less the others could hold; empty where there is a consortium
 */
public record Inclusion(Consortium consortium, boolean proven, List<String> conflict) {
    public Inclusion {
        conflict = List.copyOf(conflict);
    }
}
