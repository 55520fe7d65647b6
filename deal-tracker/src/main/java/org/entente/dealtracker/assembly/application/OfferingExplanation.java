package org.entente.dealtracker.assembly.application;

import java.util.List;
import java.util.UUID;

/**
 * Why an offering is in a run's consortia or not.
 *
 * @param words the whole of it in plain words
 * @param rank of the best consortium of the run that has it; {@code null} for none
 * @param cost how many points the best consortium with it has less than the best one, on the first level where they differ; {@code null} where there is none with it
 * @param costLevel the level on which those points are counted; {@code null} where there is no cost
 * @param with the best consortium with it; empty where there is none
 * @param proven whether nothing better with it, or nothing at all, can exist
 * @param conflict the requirements that keep it out, by name; empty where there is a consortium or where it could not be chosen at all
 * @param against what keeps it from being chosen at all, in words
 * @param unknown what its provider would have to state before it could be chosen, in words
 */
public record OfferingExplanation(
        UUID offeringId,
        String words,
        Integer rank,
        Long cost,
        Integer costLevel,
        List<AssembledOffering> with,
        boolean proven,
        List<String> conflict,
        List<String> against,
        List<String> unknown) {

    public OfferingExplanation {
        with = List.copyOf(with);
        conflict = List.copyOf(conflict);
        against = List.copyOf(against);
        unknown = List.copyOf(unknown);
    }
}
