package org.entente.dealtracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Api.post;
import static org.entente.dealtracker.fixture.Stage.eventually;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.entente.contracts.EventCatalog;
import org.entente.contracts.EventCodec;
import org.entente.contracts.EventType;
import org.entente.contracts.deals.ConsortiumStandingChanged;
import org.entente.contracts.deals.LostOffering;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.ConsortiumVerdict;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.dealtracker.fixture.Stage;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.entente.kit.fixture.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chosen consortium is held against the market for as long as its deal lives. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StandingTest {

    private static final EventType TYPE = EventCatalog.of(ConsortiumStandingChanged.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private ReadyDeal deal;

    @BeforeEach
    void ready() {
        deal = ReadyDeal.make();
    }

    @AfterEach
    void leave() {
        deal.close();
    }

    @Test
    void givenAMarketThatDoesNotChangeThenTheChosenConsortiumIsStillTheBest() {
        standing(deal.id())
                .body("verdict", equalTo("STILL_BEST"))
                .body("proven", equalTo(true))
                .body("since", notNullValue())
                .body("chosen.objective", greaterThan(0))
                .body("better", nullValue())
                .body("places", empty());
    }

    @Test
    void givenABetterOfferingWhenCertifiedThenABetterConsortiumIsShownAndTold() {
        UUID better = deal.stage().offer(DemoOrganization.LUMEN_MODELS, ComponentSlot.MODEL, 1_000);

        eventually(() -> standing(deal.id()).body("verdict", equalTo("BETTER_EXISTS")));

        standing(deal.id())
                .body("proven", equalTo(true))
                .body("better.offerings.offeringId", hasItem(better.toString()))
                .body("gain.find { it.what == 'price' }.value", greaterThan(0))
                .body("why[0]", containsString("more, and nothing is better than that"));
        told(
                deal.id(),
                told -> told.verdict() == ConsortiumVerdict.BETTER_EXISTS && told.betterPoints() > told.points());
        get("buyer", "/deals/" + deal.id() + "/timeline")
                .body("items.text", hasItem(containsString("is no longer the best")));

        deal.stage().withdraw(better);

        told(deal.id(), told -> told.verdict() == ConsortiumVerdict.STILL_BEST);
    }

    @Test
    void givenALostMemberThenTheBestSubstituteIsProposedUntilItIsReinstated() {
        UUID dearer = deal.stage().offer(DemoOrganization.LUMEN_MODELS, ComponentSlot.MODEL, 70_000_000);
        UUID cheaper = deal.stage().offer(DemoOrganization.LUMEN_MODELS, ComponentSlot.MODEL, 60_000_000);

        deal.stage().suspend(deal.model());

        eventually(() -> standing(deal.id())
                .body("verdict", equalTo("NOT_FEASIBLE"))
                .body("chosen", nullValue())
                .body("places", hasSize(1))
                .body("places[0].lost", equalTo(true))
                .body("places[0].offering.offeringId", equalTo(deal.model().toString()))
                .body("places[0].why[0]", containsString("a finding in an audit"))
                .body("places[0].substitute.joining.offeringId", equalTo(cheaper.toString()))
                .body("why", hasItem(containsString("everybody else kept"))));
        told(deal.id(), told -> told.lost().contains(new LostOffering(deal.model(), cheaper)));
        assertThat(cheaper).isNotEqualTo(dearer);

        deal.stage().reinstate(deal.model());

        told(deal.id(), told -> told.verdict() == ConsortiumVerdict.STILL_BEST);
    }

    @Test
    void givenALostMemberThatNothingReplacesThenItIsSaidWhyAndWhatWouldHelp() {
        UUID tooDear = deal.stage().offer(DemoOrganization.LUMEN_MODELS, ComponentSlot.MODEL, 89_000_000);

        deal.stage().suspend(deal.model());

        eventually(() -> standing(deal.id())
                .body("places[0].substitute", nullValue())
                .body("places[0].none.conflict", hasItem("limit:price"))
                .body("places[0].none.relaxations[0].consortium.offerings.offeringId", hasItem(tooDear.toString()))
                .body("places[0].none.relaxations[0].changes[0]", containsString("raise the deal's value limit"))
                .body("why", hasItem(containsString("Nothing can take its place"))));
    }

    @Test
    void givenARequiredAttestationWhenItIsWithdrawnThenTheOfferingsDoNotGoTogetherAndAnExchangeIsProposed() {
        Map<String, Object> need = new HashMap<>(Api.need(ComponentSlot.ACCELERATOR, ComponentSlot.MODEL));
        need.put("couplings", List.of(Map.of("slots", List.of("ACCELERATOR", "MODEL"), "mode", "REQUIRED")));
        UUID other = deal.stage().offer(DemoOrganization.LUMEN_MODELS, ComponentSlot.MODEL, 50_000_000);
        UUID attested = deal.stage().attest(deal.accelerator(), deal.model());
        deal.stage().attest(deal.accelerator(), other);
        UUID coupled = Api.id(post("buyer", "/deals", need).statusCode(201));
        UUID[] assembly = new UUID[1];
        eventually(() -> {
            assembly[0] = Api.assemble(coupled);
            get("buyer", "/deals/" + coupled + "/assemblies/" + assembly[0])
                    .body(
                            "consortia[0].offerings.offeringId",
                            hasItem(deal.model().toString()));
        });
        Api.selectWith(coupled, assembly[0], deal.accelerator(), deal.model()).statusCode(200);

        deal.stage().withdrawAttestation(attested, deal.accelerator(), deal.model());

        eventually(() -> standing(coupled)
                .body("verdict", equalTo("NOT_FEASIBLE"))
                .body("why[0]", containsString("are attested together"))
                .body("places.offering.offeringId", hasItem(deal.model().toString()))
                .body("places[0].lost", equalTo(false))
                .body("places.substitute.joining.offeringId", hasItem(other.toString())));
        told(
                coupled,
                told -> told.verdict() == ConsortiumVerdict.NOT_FEASIBLE
                        && told.lost().isEmpty());
    }

    @Test
    void givenAnInvitationThatIsDeclinedThenTheBestSubstituteOfOthersIsProposedAndTakesThePlace() {
        Stage stage = deal.stage();
        stage.register(DemoOrganization.HARBOR_SECURITY);
        UUID ofTheSame = stage.offer(DemoOrganization.LUMEN_MODELS, ComponentSlot.MODEL, 40_000_000);
        UUID ofAnother = stage.offer(DemoOrganization.HARBOR_SECURITY, ComponentSlot.MODEL, 45_000_000);
        UUID forming = Api.open(ComponentSlot.ACCELERATOR, ComponentSlot.MODEL);
        UUID[] assembly = new UUID[1];
        eventually(() -> {
            assembly[0] = Api.assemble(forming);
            get("buyer", "/deals/" + forming + "/assemblies/" + assembly[0])
                    .body("consortia.offerings.offeringId.flatten()", hasItem(ofAnother.toString()));
        });
        Api.selectWith(forming, assembly[0], deal.accelerator(), deal.model()).statusCode(200);
        UUID consortium = stage.open(forming, deal.accelerator(), deal.model());

        stage.decline(consortium, forming, DemoOrganization.LUMEN_MODELS);

        eventually(() -> get("buyer", "/deals/" + forming).body("state", equalTo("ON_HOLD")));
        standing(forming)
                .body("verdict", equalTo("NOT_FEASIBLE"))
                .body("places[0].why[0]", containsString("declined"))
                .body("places[0].substitute.joining.offeringId", equalTo(ofAnother.toString()))
                .body(
                        "better.offerings.organizationId",
                        not(hasItem(DemoOrganization.LUMEN_MODELS.id().toString())));
        told(forming, told -> told.lost().contains(new LostOffering(deal.model(), ofAnother)));
        assertThat(ofAnother).isNotEqualTo(ofTheSame);

        post("buyer", "/deals/" + forming + "/substitution", Map.of("leavingOfferingId", deal.model()))
                .statusCode(200)
                .body("stage", equalTo("CONSORTIUM_FORMING"));
        stage.amend(consortium, forming, deal.accelerator(), ofAnother);

        eventually(() -> get("buyer", "/deals/" + forming).body("state", equalTo("CONSORTIUM_FORMING")));
        standing(forming).body("verdict", equalTo("STILL_BEST"));
        told(forming, told -> told.verdict() == ConsortiumVerdict.STILL_BEST);
    }

    @ParameterizedTest
    @CsvSource({
        "buyer, 200",
        "company-admin, 200",
        "second-company-admin, 200",
        "third-company-admin, 404",
        "another buyer, 404",
        "state-reviewer, 200",
        "program-office, 200",
        "auditor, 200",
        "assessor, 404",
        "nobody, 401"
    })
    void givenAReadyDealThenThoseWhoSeeAllOfItSeeHowItStands(String who, int status) {
        Api.anybody(who).get("/api/v1/deals/" + deal.id() + "/standing").then().statusCode(status);
    }

    @Test
    void givenADealWithoutAConsortiumThenThereIsNoStanding() {
        UUID open = Api.open(ComponentSlot.STORAGE);

        get("buyer", "/deals/" + open + "/standing").statusCode(404).body("detail", containsString("choose one"));
    }

    private static ValidatableResponse standing(UUID deal) {
        return get("buyer", "/deals/" + deal + "/standing").statusCode(200);
    }

    /** Waits for an event about a deal's standing. */
    private void told(UUID id, Predicate<ConsortiumStandingChanged> wanted) {
        assertThat(of(
                        id,
                        deal.stage()
                                .topics()
                                .read(
                                        "deals.deals",
                                        PATIENCE,
                                        read -> of(id, read).stream().anyMatch(wanted))))
                .anyMatch(wanted);
    }

    private static List<ConsortiumStandingChanged> of(UUID id, List<ConsumerRecord<String, byte[]>> read) {
        return read.stream()
                .filter(each -> id.toString().equals(each.key()))
                .filter(each -> Topics.metadata(each).type().equals(TYPE.name()))
                .map(each -> (ConsortiumStandingChanged) EventCodec.decode(TYPE, each.value()))
                .toList();
    }
}
