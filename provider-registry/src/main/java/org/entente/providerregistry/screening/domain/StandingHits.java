package org.entente.providerregistry.screening.domain;

import java.util.List;

/**
 * The hits of one organization that stand: until another person decides that they are false, or a later screening of every list that
 * they are on comes out clear. An incomplete screening ends none.
 */
public record StandingHits(List<Screening> screenings) {
    public StandingHits {
        screenings = List.copyOf(screenings);
    }

    public List<Screening> all() {
        return screenings.stream().filter(this::stands).toList();
    }

    private boolean stands(Screening hit) {
        return hit.isHit()
                && !hit.report().matchedCodes().stream()
                        .allMatch(list -> screenings.stream().anyMatch(other -> other.clears(list, hit)));
    }
}
