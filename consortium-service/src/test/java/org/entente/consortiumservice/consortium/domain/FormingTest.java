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
import static org.entente.consortiumservice.consortium.domain.Story.decline;
import static org.entente.consortiumservice.consortium.domain.Story.forming;
import static org.entente.consortiumservice.consortium.domain.Story.selected;
import static org.entente.consortiumservice.consortium.domain.Story.substitute;

import java.util.List;
import org.entente.consortiumservice.consortium.domain.Invitation.Answer;
import org.entente.contracts.consortium.ConsortiumFormed;
import org.entente.contracts.consortium.ConsortiumOpened;
import org.entente.contracts.consortium.InvitationAccepted;
import org.entente.contracts.vocabulary.ConsortiumKind;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class FormingTest {

    @Test
    void givenASelection_whenTheConsortiumOpens_thenEachOrganizationIsAskedOnceAndTheAnchorHasAccepted() {
        var opened = selected(ACCELERATOR, MODEL, SECURITY, OWN_MODEL);

        assertThat(opened.consortium().membership().invitations())
                .containsExactly(Invitation.accepted(NORTHWIND), Invitation.pending(LUMEN), Invitation.pending(HARBOR));
        assertThat(opened.events())
                .containsExactly(new ConsortiumOpened(
                        opened.consortium().id().value(),
                        DEAL,
                        ConsortiumKind.PROJECT,
                        NORTHWIND,
                        List.of(ACCELERATOR.named(), MODEL.named(), SECURITY.named(), OWN_MODEL.named())));
    }

    @Test
    void givenMembersOfTheAnchorAlone_whenTheConsortiumOpens_thenItIsFormedAtOnce() {
        var opened = selected(ACCELERATOR, OWN_MODEL);

        assertThat(opened.consortium().state()).isEqualTo(new ConsortiumState.Formed());
        assertThat(opened.events())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("ConsortiumOpened", "ConsortiumFormed");
    }

    @Test
    void givenOneOpenInvitation_whenItIsAccepted_thenTheConsortiumIsFormed() {
        var consortium = forming();
        accept(consortium, LUMEN);

        var events = accept(consortium, HARBOR);

        var id = consortium.id().value();
        assertThat(consortium.state()).isEqualTo(new ConsortiumState.Formed());
        assertThat(events)
                .containsExactly(
                        new InvitationAccepted(id, DEAL, HARBOR),
                        new ConsortiumFormed(
                                id,
                                DEAL,
                                ConsortiumKind.PROJECT,
                                NORTHWIND,
                                List.of(ACCELERATOR.named(), MODEL.named(), SECURITY.named())));
    }

    @Test
    void givenADeclinedInvitation_whenEveryoneElseAccepts_thenTheConsortiumDoesNotForm() {
        var consortium = forming();
        decline(consortium, LUMEN);

        accept(consortium, HARBOR);

        assertThat(consortium.state()).isEqualTo(new ConsortiumState.Forming());
        assertThat(consortium.membership().invitation(LUMEN))
                .contains(new Invitation(LUMEN, Answer.DECLINED, "no capacity"));
    }

    @Test
    void givenAnAnsweredInvitation_whenItIsAnsweredAgain_thenTheFirstAnswerStays() {
        var consortium = forming();
        decline(consortium, LUMEN);

        var problem = catchThrowableOfType(Problem.class, () -> accept(consortium, LUMEN));

        assertThat(problem.type()).isEqualTo(CommonProblem.STATE_CONFLICT);
        assertThat(problem.extensions()).containsEntry("state", Answer.DECLINED);
        assertThat(consortium.membership().invitation(LUMEN).orElseThrow().answer())
                .isEqualTo(Answer.DECLINED);
    }

    @Test
    void givenAnOrganizationThatIsNotInvited_whenItAnswers_thenThereIsNothingToAnswer() {
        var consortium = forming();

        var problem = catchThrowableOfType(Problem.class, () -> accept(consortium, QUARRY));

        assertThat(problem.type()).isEqualTo(CommonProblem.NOT_FOUND);
    }

    @Test
    void givenADeclinedInvitation_whenASubstituteTakesThePlaceAndAccepts_thenTheConsortiumIsFormed() {
        var consortium = forming();
        accept(consortium, HARBOR);
        decline(consortium, LUMEN);
        substitute(consortium, MODEL, OTHER_MODEL);

        accept(consortium, QUARRY);

        assertThat(consortium.state()).isEqualTo(new ConsortiumState.Formed());
        assertThat(consortium.membership().members()).containsExactly(ACCELERATOR, OTHER_MODEL, SECURITY);
        assertThat(consortium.membership().invitation(LUMEN)).isEmpty();
    }

    @Test
    void givenTheLastOpenInvitation_whenTheAnchorSubstitutesForIt_thenTheConsortiumIsFormed() {
        var consortium = forming();
        accept(consortium, HARBOR);

        var events = substitute(consortium, MODEL, OWN_MODEL);

        assertThat(consortium.state()).isEqualTo(new ConsortiumState.Formed());
        assertThat(events)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("AmendmentOpened", "ConsortiumAmended", "ConsortiumFormed");
    }
}
