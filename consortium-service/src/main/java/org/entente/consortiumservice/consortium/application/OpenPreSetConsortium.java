package org.entente.consortiumservice.consortium.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.consortiumservice.consortium.domain.Consortium;
import org.entente.consortiumservice.consortium.domain.ConsortiumCommand;
import org.entente.consortiumservice.consortium.domain.ConsortiumId;
import org.entente.consortiumservice.consortium.domain.ConsortiumMember;
import org.entente.consortiumservice.directory.application.Directory;
import org.entente.contracts.vocabulary.ConsortiumKind;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** A company opens a consortium that stands before any deal, or the program office records one that was announced in public. */
@ApplicationScoped
public class OpenPreSetConsortium {

    /** Who stands together; {@code dealId} and {@code kind} are there to be refused with a reason. */
    public record Composition(
            UUID dealId,
            ConsortiumKind kind,
            UUID anchorOrganizationId,
            List<ConsortiumMember> members,
            boolean announced) {}

    private final CurrentCaller caller;
    private final Directory directory;
    private final ConsortiumBook book;
    private final Clock clock;

    OpenPreSetConsortium(CurrentCaller caller, Directory directory, ConsortiumBook book, Clock clock) {
        this.caller = caller;
        this.directory = directory;
        this.book = book;
        this.clock = clock;
    }

    /** Opens the consortium. */
    @Transactional
    public Consortium open(Composition composition) {
        ConsortiumPolicy.requireOpener(caller.get(), composition.anchorOrganizationId(), composition.announced());
        requireNoDeal(composition);
        var opened = Consortium.open(new ConsortiumCommand.OpenPreSet(
                ConsortiumId.next(),
                composition.anchorOrganizationId(),
                composition.members(),
                composition.announced(),
                clock.instant()));
        requireKnown(composition.members());
        return book.record(opened.consortium(), opened.events());
    }

    /** A deal's consortium is selected by its buyer: whoever could open one by hand could also declare the deal ready. */
    private static void requireNoDeal(Composition composition) {
        if (composition.kind() != ConsortiumKind.PRE_SET || composition.dealId() != null) {
            throw new Problem(
                            CommonProblem.RULE_BROKEN,
                            "A deal's consortium comes from its buyer's selection; only one without a deal is opened here.")
                    .with("field", composition.dealId() == null ? "kind" : "dealId")
                    .with("allowed", List.of(ConsortiumKind.PRE_SET));
        }
    }

    private void requireKnown(List<ConsortiumMember> members) {
        for (var place = 0; place < members.size(); place++) {
            var member = members.get(place);
            var field = "members[" + place + "].";
            directory.requireActive(member.organizationId(), field + "organizationId");
            if (member.offeringId() != null) {
                directory.requireOffered(
                        member.offeringId(),
                        member.organizationId(),
                        member.layer(),
                        member.componentSlot(),
                        field + "offeringId");
            }
        }
    }
}
