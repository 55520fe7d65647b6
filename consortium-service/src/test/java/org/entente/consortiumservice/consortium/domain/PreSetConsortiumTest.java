package org.entente.consortiumservice.consortium.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entente.consortiumservice.consortium.domain.Story.ACCELERATOR;
import static org.entente.consortiumservice.consortium.domain.Story.HARBOR;
import static org.entente.consortiumservice.consortium.domain.Story.LUMEN;
import static org.entente.consortiumservice.consortium.domain.Story.MODEL;
import static org.entente.consortiumservice.consortium.domain.Story.NOON;
import static org.entente.consortiumservice.consortium.domain.Story.NORTHWIND;

import java.util.List;
import java.util.stream.Stream;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
import org.entente.contracts.vocabulary.MemberRole;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PreSetConsortiumTest {

    private static final ConsortiumMember DISTRIBUTOR =
            new ConsortiumMember(HARBOR, MemberRole.DISTRIBUTOR, null, null, null);

    @Test
    void givenAPublicAnnouncement_whenItIsRecorded_thenNobodyIsAskedAndTheConsortiumStands() {
        var opened = open(true, ACCELERATOR, MODEL, DISTRIBUTOR);

        assertThat(opened.consortium().state()).isEqualTo(new ConsortiumState.Formed());
        assertThat(opened.consortium().membership().invitations()).isEmpty();
        assertThat(opened.consortium().dealId()).isEmpty();
        assertThat(opened.events())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("ConsortiumOpened", "ConsortiumFormed");
    }

    @Test
    void givenCompaniesThatWantToStandTogether_whenOneOpensTheConsortium_thenTheOthersAreAsked() {
        var opened = open(false, ACCELERATOR, MODEL, DISTRIBUTOR);

        assertThat(opened.consortium().state()).isEqualTo(new ConsortiumState.Forming());
        assertThat(opened.consortium().membership().invitation(LUMEN)).contains(Invitation.pending(LUMEN));
        assertThat(opened.consortium().membership().layerCoverage().gaps())
                .containsExactly(Layer.DATA, Layer.SECURITY, Layer.APPLICATIONS);
    }

    @ParameterizedTest
    @MethodSource("brokenCompositions")
    void givenAWrongComposition_whenItIsOpened_thenTheFieldIsNamed(String field, List<ConsortiumMember> members) {
        var problem = catchThrowableOfType(Problem.class, () -> open(false, members.toArray(ConsortiumMember[]::new)));

        assertThat(problem.type()).isEqualTo(CommonProblem.RULE_BROKEN);
        assertThat(problem.extensions()).containsEntry("field", field);
    }

    static Stream<Arguments> brokenCompositions() {
        return Stream.of(
                Arguments.of("anchorOrganizationId", List.of(MODEL)),
                Arguments.of("members", List.of(ACCELERATOR, MODEL, MODEL)),
                Arguments.of("members.layer", List.of(ACCELERATOR, member(MemberRole.LAYER_PROVIDER, null, null))),
                Arguments.of(
                        "members.componentSlot",
                        List.of(ACCELERATOR, member(MemberRole.LAYER_PROVIDER, Layer.DATA, ComponentSlot.MODEL))),
                Arguments.of("members.role", List.of(ACCELERATOR, member(MemberRole.OPERATOR, Layer.DATA, null))));
    }

    private static ConsortiumMember member(MemberRole role, Layer layer, ComponentSlot slot) {
        return new ConsortiumMember(LUMEN, role, layer, slot, null);
    }

    private static OpenedConsortium open(boolean announced, ConsortiumMember... members) {
        return Consortium.open(
                new ConsortiumCommand.OpenPreSet(ConsortiumId.next(), NORTHWIND, List.of(members), announced, NOON));
    }
}
