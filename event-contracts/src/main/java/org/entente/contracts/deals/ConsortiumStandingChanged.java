package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.ConsortiumVerdict;

/** The verdict on a deal's chosen consortium, or who could help, is new, for what {@code why} says; one just chosen is still the best. */
public record ConsortiumStandingChanged(
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) ConsortiumVerdict verdict,
        @Visible(PARTIES) boolean proven,
        @Visible(PARTIES) String why,
        @Visible(PARTIES) @MayBeAbsent Long points,
        @Visible(PARTIES) @MayBeAbsent Long betterPoints,
        @Visible(PARTIES) List<LostOffering> lost)
        implements DomainEvent {
    public ConsortiumStandingChanged {
        lost = List.copyOf(lost);
    }
}
