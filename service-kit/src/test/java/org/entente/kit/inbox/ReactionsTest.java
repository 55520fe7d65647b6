package org.entente.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.contracts.DomainEvent;
import org.entente.contracts.EventCatalog;
import org.entente.contracts.deals.DealHeld;
import org.entente.contracts.deals.DealReleased;
import org.entente.contracts.deals.DealWithdrawn;
import org.junit.jupiter.api.Test;

class ReactionsTest {

    private final Reactions reactions =
            Reactions.to(DealWithdrawn.class, _ -> {}).and(DealHeld.class, _ -> {});

    @Test
    void givenReactions_whenATypeIsKnown_thenItConcernsTheConsumerOnlyWithOne() {
        assertThat(reactions.concern(name(DealWithdrawn.class))).isTrue();
        assertThat(reactions.concern(name(DealHeld.class))).isTrue();
        assertThat(reactions.concern(name(DealReleased.class))).isFalse();
    }

    @Test
    void givenReactions_whenATypeIsMissingOrUnknown_thenItIsNotPassedOver() {
        assertThat(reactions.concern(null)).isTrue();
        assertThat(reactions.concern("org.entente.deal.celebrated.v1")).isTrue();
    }

    @Test
    void givenAReaction_whenAnotherToTheSameTypeIsAdded_thenItIsRefused() {
        assertThatThrownBy(() -> reactions.and(DealHeld.class, _ -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DealHeld");
    }

    @Test
    void givenARecordThatNobodyPublishes_whenAReactionToItIsAdded_thenItIsRefused() {
        record Rumor() implements DomainEvent {}

        assertThatThrownBy(() -> reactions.and(Rumor.class, _ -> {})).isInstanceOf(IllegalArgumentException.class);
    }

    private static String name(Class<? extends DomainEvent> event) {
        return EventCatalog.of(event).name();
    }
}
