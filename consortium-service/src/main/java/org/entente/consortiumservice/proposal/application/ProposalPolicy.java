package org.entente.consortiumservice.proposal.application;

import java.util.UUID;
import org.entente.consortiumservice.proposal.domain.Proposal;
import org.entente.contracts.vocabulary.Roles;
import org.entente.kit.identity.Caller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Who sees proposals and who acts on them. */
final class ProposalPolicy {

    private ProposalPolicy() {}

    static ProposalVisibility visibility(Caller caller) {
        if (caller.hasAny(Roles.PROGRAM_OFFICE, Roles.AUDITOR)) {
            return new ProposalVisibility.All();
        }
        if (caller.hasAny(Roles.COMPANY_ADMIN, Roles.COMPANY_MEMBER) && caller.organization() != null) {
            return new ProposalVisibility.PartyOf(caller.organization().id());
        }
        return new ProposalVisibility.None();
    }

    /** The organization for which the caller may propose. */
    static UUID requireProposer(Caller caller) {
        if (!caller.has(Roles.COMPANY_ADMIN) || caller.organization() == null) {
            throw forbidden("Only a company's administrator proposes partnerships.");
        }
        return caller.organization().id();
    }

    static void requireSender(Caller caller, Proposal proposal) {
        if (!caller.has(Roles.COMPANY_ADMIN) || !caller.belongsTo(proposal.fromOrganizationId())) {
            throw forbidden("Only the sender's administrator withdraws a proposal.");
        }
    }

    static void requireAddressee(Caller caller, Proposal proposal) {
        if (!caller.has(Roles.COMPANY_ADMIN) || !caller.belongsTo(proposal.toOrganizationId())) {
            throw forbidden("Only the addressee's administrator answers a proposal.");
        }
    }

    private static Problem forbidden(String why) {
        return new Problem(CommonProblem.FORBIDDEN, why);
    }
}
