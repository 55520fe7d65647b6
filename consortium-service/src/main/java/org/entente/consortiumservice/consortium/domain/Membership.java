package org.entente.consortiumservice.consortium.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Who belongs to a consortium, who is asked, and who is to take whose place. */
@Embeddable
public class Membership {

    private UUID anchorOrganizationId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "consortium_member", joinColumns = @JoinColumn(name = "consortium_id"))
    @OrderColumn(name = "position")
    private List<ConsortiumMember> members = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "consortium_invitation", joinColumns = @JoinColumn(name = "consortium_id"))
    @OrderColumn(name = "position")
    private List<Invitation> invitations = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "consortium_amendment", joinColumns = @JoinColumn(name = "consortium_id"))
    @OrderColumn(name = "position")
    private List<Amendment> amendments = new ArrayList<>();

    protected Membership() {}

    private Membership(UUID anchorOrganizationId, List<ConsortiumMember> members) {
        this.anchorOrganizationId = anchorOrganizationId;
        this.members.addAll(members);
    }

    /** Members of whom nobody is asked. */
    static Membership announced(UUID anchorOrganizationId, List<ConsortiumMember> members) {
        return new Membership(anchorOrganizationId, members);
    }

    /** Members who are asked, once per organization; the anchor brings the others together and has thereby accepted. */
    static Membership invited(UUID anchorOrganizationId, List<ConsortiumMember> members) {
        var membership = new Membership(anchorOrganizationId, members);
        membership.invitations.add(Invitation.accepted(anchorOrganizationId));
        members.forEach(member -> membership.invite(member.organizationId()));
        return membership;
    }

    boolean isComplete() {
        return invitations.stream().allMatch(Invitation::isAccepted);
    }

    boolean isChanging() {
        return !amendments.isEmpty();
    }

    void accept(UUID organizationId) {
        answer(organizationId, Invitation::accept);
    }

    void decline(UUID organizationId, String reason) {
        answer(organizationId, invitation -> invitation.decline(reason));
    }

    /** Exchanges the offering at once and asks the joining organization, unless it has accepted before. */
    void replace(UUID leavingOfferingId, ConsortiumMember joining) {
        var place = placeOf(leavingOfferingId);
        members.set(place, joining);
        amendments.removeIf(amendment -> amendment.leavingOfferingId().equals(leavingOfferingId));
        invite(joining.organizationId());
        forgetLeavers();
    }

    /** Asks the joining organization; it takes the place only when it accepts. */
    void propose(UUID leavingOfferingId, ConsortiumMember joining) {
        placeOf(leavingOfferingId);
        amendments.removeIf(amendment -> amendment.leavingOfferingId().equals(leavingOfferingId));
        amendments.add(new Amendment(leavingOfferingId, joining));
        invite(joining.organizationId());
        forgetLeavers();
    }

    /** Carries out the changes that wait for this organization alone. */
    void settle(UUID organizationId) {
        amendments.stream()
                .filter(amendment -> amendment.joining().organizationId().equals(organizationId))
                .toList()
                .forEach(amendment -> replace(amendment.leavingOfferingId(), amendment.joining()));
    }

    boolean hasAccepted(UUID organizationId) {
        return invitation(organizationId).filter(Invitation::isAccepted).isPresent();
    }

    /** What this organization was asked and said, if it was asked. */
    public Optional<Invitation> invitation(UUID organizationId) {
        return invitations.stream()
                .filter(invitation -> invitation.organizationId().equals(organizationId))
                .findFirst();
    }

    /** Which layers the members fill. */
    public LayerCoverage layerCoverage() {
        return LayerCoverage.of(members);
    }

    /** The one organization that leads. */
    public UUID anchorOrganizationId() {
        return anchorOrganizationId;
    }

    public List<ConsortiumMember> members() {
        return List.copyOf(members);
    }

    public List<Invitation> invitations() {
        return List.copyOf(invitations);
    }

    /** The changes of members that wait for an answer. */
    public List<Amendment> amendments() {
        return List.copyOf(amendments);
    }

    private void answer(UUID organizationId, UnaryOperator<Invitation> answer) {
        var invitation = invitation(organizationId)
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND, "This organization has not been invited."));
        invitations.set(invitations.indexOf(invitation), answer.apply(invitation));
    }

    /** An organization that declined earlier is asked again; one that accepted is not. */
    private void invite(UUID organizationId) {
        if (hasAccepted(organizationId)) {
            return;
        }
        invitation(organizationId)
                .ifPresentOrElse(
                        earlier -> invitations.set(invitations.indexOf(earlier), Invitation.pending(organizationId)),
                        () -> invitations.add(Invitation.pending(organizationId)));
    }

    private void forgetLeavers() {
        invitations.removeIf(invitation -> !isConcerned(invitation.organizationId()));
    }

    private boolean isConcerned(UUID organizationId) {
        return anchorOrganizationId.equals(organizationId)
                || members.stream().anyMatch(member -> member.organizationId().equals(organizationId))
                || amendments.stream()
                        .anyMatch(amendment ->
                                amendment.joining().organizationId().equals(organizationId));
    }

    private int placeOf(UUID offeringId) {
        for (var place = 0; place < members.size(); place++) {
            if (offeringId.equals(members.get(place).offeringId())) {
                return place;
            }
        }
        throw new Problem(CommonProblem.RULE_BROKEN, "The leaving offering is not part of the consortium.")
                .with("leavingOfferingId", offeringId);
    }
}
