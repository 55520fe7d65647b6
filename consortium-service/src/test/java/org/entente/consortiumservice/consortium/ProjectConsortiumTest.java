package org.entente.consortiumservice.consortium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.consortiumservice.People.HARBOR;
import static org.entente.consortiumservice.People.LUMEN;
import static org.entente.consortiumservice.People.NORTHWIND;
import static org.entente.consortiumservice.consortium.DealNews.provider;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.entente.consortiumservice.People;
import org.entente.consortiumservice.PublishedEvents;
import org.entente.consortiumservice.RegistryNews;
import org.entente.contracts.consortium.ConsortiumFormed;
import org.entente.contracts.consortium.ConsortiumOpened;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.ConsortiumKind;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A consortium from the buyer's selection to its end, over the real topics. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProjectConsortiumTest {

    @Inject
    RegistryNews registry;

    private final DealNews news = new DealNews();

    @BeforeEach
    void companiesAreKnown() {
        registry.companiesAreKnown();
    }

    @Test
    void givenASelection_whenEveryoneAccepts_thenTheConsortiumIsFormedAndTheStreamTellsEachStepInOrder() {
        news.selected(news.accelerator, news.model, news.security);
        var forming = news.consortium("FORMING");
        var id = UUID.fromString(forming.getString("id"));
        assertThat(forming.getString("kind")).isEqualTo("PROJECT");
        assertThat(forming.getString("anchorOrganizationName")).isEqualTo("Northwind Compute (demo)");
        assertThat(forming.getList("invitations.state")).containsExactly("ACCEPTED", "PENDING", "PENDING");
        assertThat(forming.getList("gaps")).containsExactly("DATA", "APPLICATIONS");
        assertThat(forming.getList("layerCoverage.MODELS")).containsExactly(LUMEN.toString());
        assertThat(forming.getList("layerCoverage.DATA")).isEmpty();

        Answers.accept(id, "second-company-admin", LUMEN).statusCode(200).body("state", equalTo("FORMING"));
        Answers.accept(id, "third-company-admin", HARBOR).statusCode(200).body("state", equalTo("FORMED"));

        var events = events(id, 4);
        assertThat(events.names())
                .containsExactly("ConsortiumOpened", "InvitationAccepted", "InvitationAccepted", "ConsortiumFormed");
        assertThat(events.sequences()).containsExactly(1L, 2L, 3L, 4L);
        var members = List.of(news.accelerator, news.model, news.security);
        assertThat(events.payloads())
                .contains(
                        new ConsortiumOpened(id, news.deal, ConsortiumKind.PROJECT, NORTHWIND, members),
                        new ConsortiumFormed(id, news.deal, ConsortiumKind.PROJECT, NORTHWIND, members));
    }

    @Test
    void givenTwoOpenInvitations_whenBothAreAcceptedAtTheSameTime_thenTheConsortiumIsFormedOnce() {
        news.selected(news.accelerator, news.model, news.security);
        var id = UUID.fromString(news.consortium("FORMING").getString("id"));

        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            both.submit(() -> Answers.accept(id, "second-company-admin", LUMEN).statusCode(200));
            both.submit(() -> Answers.accept(id, "third-company-admin", HARBOR).statusCode(200));
        }

        assertThat(events(id, 4).names())
                .containsExactly("ConsortiumOpened", "InvitationAccepted", "InvitationAccepted", "ConsortiumFormed");
    }

    @Test
    void givenMembersOfTheAnchorAlone_whenSelected_thenTheConsortiumIsFormedAtOnce() {
        news.selected(news.accelerator, provider(NORTHWIND, ComponentSlot.MODEL));

        var id = UUID.fromString(news.consortium("FORMED").getString("id"));

        assertThat(events(id, 2).names()).containsExactly("ConsortiumOpened", "ConsortiumFormed");
    }

    @Test
    void givenASelection_whenItIsDeliveredAgain_thenNothingChanges() {
        var eventId = news.selected(news.accelerator, news.model);
        var first = news.consortium("FORMING");
        news.selectedAs(eventId, news.accelerator, news.model);
        news.selectedAs(eventId, news.accelerator, news.model);
        news.withdrawn();

        var dissolved = news.consortium("DISSOLVED");
        assertThat(dissolved.getString("id")).isEqualTo(first.getString("id"));
        assertThat(news.newest().getList("items")).hasSize(1);
        assertThat(events(UUID.fromString(first.getString("id")), 2).names())
                .containsExactly("ConsortiumOpened", "ConsortiumDissolved");
    }

    @Test
    void givenAnInvitation_whenItIsDeclined_thenTheReasonIsVisibleAndToldAndTheNextSelectionTakesItsPlace() {
        news.selected(news.accelerator, news.model);
        var id = UUID.fromString(news.consortium("FORMING").getString("id"));

        Answers.decline(id, "second-company-admin", LUMEN)
                .statusCode(200)
                .body("state", equalTo("FORMING"))
                .body("invitations[1].state", equalTo("DECLINED"))
                .body("invitations[1].reason", equalTo("no capacity"));

        news.selected(news.accelerator, provider(NORTHWIND, ComponentSlot.MODEL));
        assertThat(news.consortium("FORMED").getString("id")).isNotEqualTo(id.toString());
        assertThat(events(id, 3).names())
                .containsExactly("ConsortiumOpened", "InvitationDeclined", "ConsortiumDissolved");
    }

    @Test
    void givenADealsConsortium_whenTheDealIsWithdrawn_thenItIsDissolvedWithTheReason() {
        news.formed();

        news.withdrawn();

        var dissolved = news.consortium("DISSOLVED");
        assertThat(dissolved.getString("reason")).contains("the clinic closed");
        Answers.accept(UUID.fromString(dissolved.getString("id")), "second-company-admin", LUMEN)
                .statusCode(409)
                .body("code", equalTo("state-conflict"))
                .body("state", equalTo("DISSOLVED"));
    }

    @Test
    void givenADeclinedInvitation_whenTheDealGivesTheConsortiumUp_thenNobodyIsInvitedAnyMore() {
        news.selected(news.accelerator, news.model, news.security);
        var id = UUID.fromString(news.consortium("FORMING").getString("id"));
        Answers.decline(id, "second-company-admin", LUMEN).statusCode(200);

        news.consortiumLost(id);

        assertThat(news.consortium("DISSOLVED").getString("reason")).contains("no capacity");
        Answers.accept(id, "third-company-admin", HARBOR).statusCode(409).body("state", equalTo("DISSOLVED"));
    }

    @Test
    void givenADissolvedConsortium_whenASubstituteWasSelectedMeanwhile_thenNothingHappensAndTheDealGoesOn() {
        var dissolved = news.formed();
        news.consortiumLost(dissolved);

        news.substituteSelected(news.model, provider(NORTHWIND, ComponentSlot.MODEL));
        news.selected(news.accelerator, news.model);

        assertThat(news.consortium("FORMING").getString("id")).isNotEqualTo(dissolved.toString());
        assertThat(events(dissolved, 5).names()).endsWith("ConsortiumFormed", "ConsortiumDissolved");
    }

    @Test
    void givenAnAnsweredInvitation_whenItIsAcceptedAgain_thenTheConflictNamesTheState() {
        news.selected(news.accelerator, news.model, news.security);
        var id = UUID.fromString(news.consortium("FORMING").getString("id"));
        Answers.accept(id, "second-company-admin", LUMEN).statusCode(200);

        Answers.accept(id, "second-company-admin", LUMEN)
                .statusCode(409)
                .body("code", equalTo("state-conflict"))
                .body("state", equalTo("ACCEPTED"));

        People.as("second-company-admin")
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "no capacity"))
                .post(Answers.invitation(id, LUMEN) + "/decline")
                .then()
                .statusCode(409)
                .body("code", equalTo("version-conflict"))
                .body("currentVersion", equalTo(1));
    }

    private static PublishedEvents events(UUID consortium, int count) {
        return PublishedEvents.await("consortium.consortia", consortium, count);
    }
}
