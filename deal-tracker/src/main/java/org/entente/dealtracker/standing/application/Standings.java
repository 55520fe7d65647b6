package org.entente.dealtracker.standing.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.vocabulary.ConsortiumVerdict;

/** What the last examination of each deal's consortium found, as far as the next one needs it. */
public interface Standings {

    /**
     * What was found.
     *
     * @param examination its number: larger for an examination that began later
     * @param since when the verdict became what it is
     * @param lost offerings that could not be counted on
     * @param substitutes the best for the places of those that have any
     */
    record Known(
            long examination,
            ConsortiumVerdict verdict,
            List<UUID> lost,
            List<UUID> substitutes,
            Instant since,
            LocalDate examinedOn) {

        public Known {
            lost = List.copyOf(lost);
            substitutes = List.copyOf(substitutes);
        }

        boolean says(Findings findings) {
            return verdict == findings.verdict() && lost.equals(findings.lost());
        }

        /** Whether nobody needs to be told anything new. */
        boolean tells(Findings findings) {
            return says(findings) && substitutes.equals(findings.substitutes());
        }
    }

    /** The number of an examination that begins now. */
    long nextExamination();

    Optional<Known> find(UUID dealId);

    void keep(UUID dealId, Known known);

    void forget(UUID dealId);
}
