package org.entente.consortiumservice.consortium.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entente.consortiumservice.consortium.domain.Story.ACCELERATOR;
import static org.entente.consortiumservice.consortium.domain.Story.DEAL;
import static org.entente.consortiumservice.consortium.domain.Story.HARBOR;
import static org.entente.consortiumservice.consortium.domain.Story.LUMEN;
import static org.entente.consortiumservice.consortium.domain.Story.MODEL;
import static org.entente.consortiumservice.consortium.domain.Story.NORTHWIND;
import static org.entente.consortiumservice.consortium.domain.Story.OTHER_MODEL;
import static org.entente.consortiumservice.consortium.domain.Story.OWN_MODEL;
import static org.entente.consortiumservice.consortium.domain.Story.QUARRY;
import static org.entente.consortiumservice.consortium.domain.Story.SECURITY;
import static org.entente.consortiumservice.consortium.domain.Story.accept;
import static org.entente.consortiumservice.consortium.domain.Story.amending;
import static org.entente.consortiumservice.consortium.domain.Story.decline;
import static org.entente.consortiumservice.consortium.domain.Story.formed;
import static org.entente.consortiumservice.consortium.domain.Story.provider;
import static org.entente.consortiumservice.consortium.domain.Story.substitute;

import java.util.List;
import java.util.UUID;
import org.entente.consortiumservice.consortium.domain.Invitation.Answer;
import org.entente.contracts.consortium.AmendmentOpened;
import org.entente.contracts.consortium.ConsortiumAmended;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class AmendingTest {

    @Test
    void givenAFormedConsortium_whenASubstituteFromOutsideIsSelected_thenItIsAskedAndTheMembersStay() {
        var consortium = formed();

        var events = substitute(consortium, MODEL, OTHER_MODEL);

        assertThat(events)
                .containsExactly(
                        new AmendmentOpened(consortium.id().value(), DEAL, MODEL.offeringId(), OTHER_MODEL.named()));
        assertThat(consortium.membership().members()).containsExactly(ACCELERATOR, MODEL, SECURITY);
        assertThat(consortium.membership().invitation(QUARRY)).contains(Invitation.pending(QUARRY));
        assertThat(consortium.membership().amendments())
                .containsExactly(new Amendment(MODEL.offeringId(), OTHER_MODEL));
    }

    @Test
    void givenASubstituteThatWasAsked_whenItAccepts_thenItTakesThePlaceAndTheLeaverIsGone() {
        var consortium = amending();

        var events = accept(consortium, QUARRY);

        assertThat(events.getLast())
                .isEqualTo(new ConsortiumAmended(
                        consortium.id().value(),
                        DEAL,
                        NORTHWIND,
                        List.of(ACCELERATOR.named(), OTHER_MODEL.named(), SECURITY.named())));
        assertThat(consortium.state()).isEqualTo(new ConsortiumState.Formed());
        assertThat(consortium.membership().invitation(LUMEN)).isEmpty();
        assertThat(consortium.membership().amendments()).isEmpty();
    }

    @Test
    void givenAFormedConsortium_whenAMemberSubstitutes_thenTheConsortiumIsAmendedAtOnce() {
        var consortium = formed();

        var events = substitute(consortium, MODEL, OWN_MODEL);

        assertThat(events)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("AmendmentOpened", "ConsortiumAmended");
        assertThat(consortium.state()).isEqualTo(new ConsortiumState.Formed());
        assertThat(consortium.membership().members()).containsExactly(ACCELERATOR, OWN_MODEL, SECURITY);
    }

    @Test
    void givenASubstituteThatDeclined_whenNothingElseHappens_thenTheReasonStaysVisible() {
        var consortium = amending();

        decline(consortium, QUARRY);

        assertThat(consortium.state()).isEqualTo(new ConsortiumState.Amending());
        assertThat(consortium.membership().invitation(QUARRY))
                .contains(new Invitation(QUARRY, Answer.DECLINED, "no capacity"));
    }

    @Test
    void givenASubstituteThatDeclined_whenAnotherIsSelected_thenTheFirstIsForgotten() {
        var consortium = amending();
        decline(consortium, QUARRY);

        substitute(consortium, MODEL, OWN_MODEL);

        assertThat(consortium.state()).isEqualTo(new ConsortiumState.Formed());
        assertThat(consortium.membership().invitation(QUARRY)).isEmpty();
    }

    @Test
    void givenASubstituteThatDeclined_whenItIsSelectedAgain_thenItIsAskedAgain() {
        var consortium = amending();
        decline(consortium, QUARRY);

        substitute(consortium, MODEL, OTHER_MODEL);

        assertThat(consortium.membership().invitation(QUARRY)).contains(Invitation.pending(QUARRY));
    }

    @Test
    void givenTwoOpenAmendments_whenOneIsAccepted_thenTheConsortiumStaysAmendingForTheOther() {
        var consortium = amending();
        var outsider = provider(UUID.randomUUID(), ComponentSlot.CYBERSECURITY, 6);
        substitute(consortium, SECURITY, outsider);

        var events = accept(consortium, QUARRY);

        assertThat(consortium.state()).isEqualTo(new ConsortiumState.Amending());
        assertThat(((ConsortiumAmended) events.getLast()).members())
                .containsExactly(ACCELERATOR.named(), OTHER_MODEL.named(), SECURITY.named());
        assertThat(consortium.membership().invitation(HARBOR)).contains(Invitation.accepted(HARBOR));
    }

    @Test
    void givenAnOfferingFromElsewhere_whenItIsToLeave_thenTheRuleIsNamed() {
        var consortium = formed();

        var problem = catchThrowableOfType(Problem.class, () -> substitute(consortium, OTHER_MODEL, OWN_MODEL));

        assertThat(problem.type()).isEqualTo(CommonProblem.RULE_BROKEN);
    }
}
