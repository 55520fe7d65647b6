package org.entente.consortiumservice.consortium.domain;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.vocabulary.MemberRole;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/**
 * What the composition of a consortium that companies put together themselves must satisfy: any number of members, no particular legal
 * form, exactly one anchor among them (call for proposals for pre-set consortia, Federal Register 2026-06952).
 */
final class PreSetRules {

    private PreSetRules() {}

    static void check(UUID anchorOrganizationId, List<ConsortiumMember> members) {
        if (members.stream().noneMatch(member -> member.organizationId().equals(anchorOrganizationId))) {
            throw broken("The anchor is one of the members.", "anchorOrganizationId");
        }
        if (new HashSet<>(members).size() < members.size()) {
            throw broken("Each member is named once.", "members");
        }
        members.forEach(PreSetRules::check);
    }

    private static void check(ConsortiumMember member) {
        if (member.role() == MemberRole.LAYER_PROVIDER) {
            if (member.layer() == null) {
                throw broken("A layer provider names its layer.", "members.layer");
            }
            if (member.componentSlot() != null && member.componentSlot().layer() != member.layer()) {
                throw broken("The component slot belongs to another layer.", "members.componentSlot")
                        .with("allowed", List.of(member.componentSlot().layer()));
            }
        } else if (member.layer() != null || member.componentSlot() != null || member.offeringId() != null) {
            throw broken("Only a layer provider fills a layer.", "members.role")
                    .with("allowed", List.of(MemberRole.LAYER_PROVIDER));
        }
    }

    private static Problem broken(String rule, String field) {
        return new Problem(CommonProblem.RULE_BROKEN, rule).with("field", field);
    }
}
