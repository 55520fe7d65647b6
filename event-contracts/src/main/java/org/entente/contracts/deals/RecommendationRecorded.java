package org.entente.contracts.deals;

import static org.entente.contracts.Audience.AGENCIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Recommendation;

/**
 * An agency recommended; apart from the ids, only agencies see any of it.
 *
 * @param parts where it says something else of a part than of the whole
 */
public record RecommendationRecorded(
        @Visible(PUBLIC) UUID reviewId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(AGENCIES) Agency agency,
        @Visible(AGENCIES) Recommendation recommendation,
        @Visible(AGENCIES) @MayBeAbsent String reasons,
        @Visible(AGENCIES) @MayBeAbsent String legalBasis,
        @Visible(AGENCIES) List<String> conditions,
        @Visible(AGENCIES) @MayBeAbsent String note,
        @Visible(AGENCIES) @MayBeAbsent List<RecommendedPart> parts)
        implements DomainEvent {
    public RecommendationRecorded {
        conditions = List.copyOf(conditions);
        parts = parts == null ? List.of() : List.copyOf(parts);
    }
}
