package org.entente.consortiumservice.consortium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.consortiumservice.People.HARBOR;
import static org.entente.consortiumservice.People.LUMEN;
import static org.entente.consortiumservice.People.NORTHWIND;
import static org.entente.consortiumservice.People.as;
import static org.entente.consortiumservice.consortium.DealNews.provider;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.entente.consortiumservice.PublishedEvents;
import org.entente.consortiumservice.RegistryNews;
import org.entente.contracts.consortium.ConsortiumAmended;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member of a formed consortium is replaced, over the real topics. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SubstitutionTest {

    @Inject
    RegistryNews registry;

    private final DealNews news = new DealNews();

    @BeforeEach
    void companiesAreKnown() {
        registry.companiesAreKnown();
    }

    @Test
    void givenAFormedConsortium_whenASubstituteFromOutsideAccepts_thenTheMembersChangeAndTheLeaverSeesItNoMore() {
        news.selected(news.accelerator, news.model);
        var id = UUID.fromString(news.consortium("FORMING").getString("id"));
        Answers.accept(id, "second-company-admin", LUMEN).statusCode(200);
        var joining = provider(HARBOR, ComponentSlot.MODEL);
        news.substituteSelected(news.model, joining);
        var amending = news.consortium("AMENDING");
        assertThat(amending.getList("members.organizationId")).contains(LUMEN.toString());
        assertThat(amending.getString("amendments[0].joining.organizationName")).isEqualTo("Harbor Security (demo)");

        Answers.accept(id, "third-company-admin", HARBOR)
                .statusCode(200)
                .body("state", equalTo("FORMED"))
                .body("members.organizationId", contains(NORTHWIND.toString(), HARBOR.toString()))
                .body("amendments", empty());

        as("second-company-admin").get("/api/v1/consortia/" + id).then().statusCode(404);
        var events = PublishedEvents.await("consortium.consortia", id, 6);
        assertThat(events.names())
                .containsExactly(
                        "ConsortiumOpened",
                        "InvitationAccepted",
                        "ConsortiumFormed",
                        "AmendmentOpened",
                        "InvitationAccepted",
                        "ConsortiumAmended");
        assertThat(events.sequences()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(events.payloads().getLast())
                .isEqualTo(new ConsortiumAmended(id, news.deal, NORTHWIND, List.of(news.accelerator, joining)));
    }

    @Test
    void givenAFormedConsortium_whenAMemberSubstitutes_thenItIsAmendedAtOnce() {
        var id = news.formed();

        news.substituteSelected(news.model, provider(NORTHWIND, ComponentSlot.MODEL));

        var events = PublishedEvents.await("consortium.consortia", id, 6);
        assertThat(events.names()).endsWith("AmendmentOpened", "ConsortiumAmended");
        assertThat(news.consortium("FORMED").getList("layerCoverage.MODELS")).containsExactly(NORTHWIND.toString());
    }

    @Test
    void givenASubstituteThatDeclined_whenAnotherIsSelected_thenTheConsortiumIsAmended() {
        news.selected(news.accelerator, news.model);
        var id = UUID.fromString(news.consortium("FORMING").getString("id"));
        Answers.accept(id, "second-company-admin", LUMEN).statusCode(200);
        news.substituteSelected(news.model, provider(HARBOR, ComponentSlot.MODEL));
        news.consortium("AMENDING");
        Answers.decline(id, "third-company-admin", HARBOR)
                .statusCode(200)
                .body("state", equalTo("AMENDING"))
                .body("invitations[2].reason", equalTo("no capacity"));

        news.substituteSelected(news.model, provider(NORTHWIND, ComponentSlot.MODEL));

        assertThat(news.consortium("FORMED").getList("members.organizationId"))
                .containsExactly(NORTHWIND.toString(), NORTHWIND.toString());
    }
}
