package org.entente.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.contracts.deals.DealOpened;
import org.junit.jupiter.api.Test;

class EventCatalogTest {
    record NeverPublished() implements DomainEvent {}

    @Test
    void givenTheCatalog_whenNamesAreRead_thenTheyFollowThePatternAndOccurOnce() {
        assertThat(EventCatalog.all())
                .hasSize(105)
                .allSatisfy(type -> assertThat(type.name())
                        .matches("org\\.entente\\.[a-z]+\\.[a-z]+(-[a-z]+)*\\.v1")
                        .startsWith("org.entente." + type.aggregate() + "."))
                .extracting(EventType::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void givenATopic_whenItsEventsAreRead_thenTheyAreAboutOneAggregate() {
        assertThat(EventCatalog.all())
                .allSatisfy(type -> assertThat(Topics.all()).contains(type.topic()))
                .allSatisfy(type -> assertThat(EventCatalog.all())
                        .filteredOn(other -> other.topic().equals(type.topic()))
                        .extracting(EventType::aggregate)
                        .containsOnly(type.aggregate()));
    }

    @Test
    void givenAnEventClass_whenLookedUp_thenItsTypeIsFoundBothWays() {
        EventType opened = EventCatalog.of(DealOpened.class);

        assertThat(opened.name()).isEqualTo("org.entente.deal.opened.v1");
        assertThat(opened.topic()).isEqualTo("deals.deals");
        assertThat(EventCatalog.byName(opened.name())).contains(opened);
        assertThat(EventCatalog.byName("org.entente.deal.opened.v2")).isEmpty();
    }

    @Test
    void givenAClassOutsideTheCatalog_whenLookedUp_thenItIsRefusedByName() {
        assertThatThrownBy(() -> EventCatalog.of(NeverPublished.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NeverPublished");
    }

    @Test
    void givenTheTopics_whenListed_thenTheyAreThoseOfTheDesign() {
        assertThat(Topics.all())
                .isEqualTo(List.of(
                        "registry.organizations",
                        "registry.offerings",
                        "registry.certifications",
                        "registry.attestations",
                        "registry.screenings",
                        "consortium.proposals",
                        "consortium.consortia",
                        "consortium.designations",
                        "deals.deals",
                        "deals.assemblies",
                        "deals.reviews",
                        "deals.drafts",
                        "deals.licenses",
                        "deals.policies",
                        "deals.delegations",
                        "deals.policy-changes"));
        assertThat(Topics.deadLetters(Topics.DEALS, "gateway")).isEqualTo("deals.deals.gateway.dlq");
    }
}
