package org.entente.dealtracker.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.PartScope;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.dealtracker.condition.domain.Citations;

/**
 * What one agency recommends; for agencies' eyes only, as is everything in it.
 *
 * @param reasons and {@code legalBasis}: a denial without both does not count (15 CFR 750.4(d))
 * @param note for other agencies
 * @param citations of those conditions that come from the library
 * @param parts where it says something else than of the whole
 * @param author and {@code countersignedBy}: names of people of the agency; {@code null} where nobody signed
 */
@Embeddable
public record AgencyRecommendation(
        @Enumerated(EnumType.STRING) Agency agency,
        @Enumerated(EnumType.STRING) Recommendation recommendation,
        String reasons,
        @Column(name = "legal_basis") String legalBasis,
        List<String> conditions,
        String note,
        @Column(name = "recorded_at") Instant recordedAt,
        Citations citations,
        PartRecommendations parts,
        String author,
        @Column(name = "countersigned_by") String countersignedBy) {

    public AgencyRecommendation {
        conditions = List.copyOf(conditions);
    }

    /** In free words, of the whole application, by nobody in particular. */
    public AgencyRecommendation(
            Agency agency,
            Recommendation recommendation,
            String reasons,
            String legalBasis,
            List<String> conditions,
            String note,
            Instant recordedAt) {
        this(
                agency,
                recommendation,
                reasons,
                legalBasis,
                conditions,
                note,
                recordedAt,
                Citations.NONE,
                PartRecommendations.NONE,
                null,
                null);
    }

    /** The same, signed by an official too, which makes it count from then on. */
    AgencyRecommendation countersigned(String by, Instant at) {
        return new AgencyRecommendation(
                agency, recommendation, reasons, legalBasis, conditions, note, at, citations, parts, author, by);
    }

    /** What it says of a part by itself; nothing where the part is as the whole. */
    public Optional<PartRecommendation> of(PartScope scope, String subject) {
        return parts.all().stream().filter(part -> part.isAbout(scope, subject)).findFirst();
    }

    /** Everything that it recommends, of the whole and of parts. */
    public Set<Recommendation> recommended() {
        Set<Recommendation> all = EnumSet.of(recommendation);
        parts.all().forEach(part -> all.add(part.recommendation()));
        return all;
    }

    boolean denies() {
        return recommendation == Recommendation.DENY;
    }
}
