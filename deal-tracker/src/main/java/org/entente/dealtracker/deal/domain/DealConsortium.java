package org.entente.dealtracker.deal.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The consortium that a deal has chosen, or none: who is in it, under which anchor, and who is about to replace whom. */
@Embeddable
public class DealConsortium {

    /** Kept as a column so that a deal without a consortium still has this object. */
    private boolean chosen;

    @Column(name = "assembly_id")
    private UUID assemblyId;

    @Column(name = "consortium_id")
    private UUID consortiumId;

    @Column(name = "anchor_organization_id")
    private UUID anchorOrganizationId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "deal_member", joinColumns = @JoinColumn(name = "deal_id"))
    @OrderColumn(name = "position")
    private List<DealMember> members = new ArrayList<>();

    @Embedded
    private PendingSubstitution pending;

    /** How it ended while its deal was over; holds the deal should it be reopened. */
    private String dissolution;

    /** Organizations that were invited to it and declined. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "deal_declined", joinColumns = @JoinColumn(name = "deal_id"))
    @Column(name = "organization_id")
    private Set<UUID> declined = new HashSet<>();

    protected DealConsortium() {}

    void choose(UUID assembly, UUID anchor, List<DealMember> providers) {
        chosen = true;
        assemblyId = assembly;
        consortiumId = null;
        dissolution = null;
        declined.clear();
        become(anchor, providers);
    }

    /** The members as they now are; a substitute that was awaited is no longer. */
    void become(UUID anchor, List<DealMember> now) {
        anchorOrganizationId = anchor;
        members.clear();
        members.addAll(now);
        pending = null;
    }

    /** Whether this is the first consortium that opens for what was chosen. */
    boolean opens(UUID consortium) {
        boolean first = chosen && consortiumId == null;
        if (first) {
            consortiumId = consortium;
        }
        return first;
    }

    void forget() {
        chosen = false;
        assemblyId = null;
        consortiumId = null;
        dissolution = null;
        declined.clear();
        become(null, List.of());
    }

    void await(PendingSubstitution substitution) {
        pending = substitution;
    }

    /** Stops waiting for this organization's substitute, if it was waited for. */
    boolean stopAwaiting(UUID organization) {
        boolean awaited = pending != null && pending.joiningOrganizationId().equals(organization);
        if (awaited) {
            pending = null;
        }
        return awaited;
    }

    void dissolved(String how) {
        dissolution = how;
    }

    /** How it ended while its deal was over; empty while it stands. */
    public Optional<String> dissolution() {
        return Optional.ofNullable(dissolution);
    }

    void declined(UUID organization) {
        declined.add(organization);
    }

    boolean is(UUID consortium) {
        return consortium.equals(consortiumId);
    }

    public boolean chosen() {
        return chosen;
    }

    /** The id that the consortium service gave it; empty until it has opened. */
    public Optional<UUID> id() {
        return Optional.ofNullable(consortiumId);
    }

    /** The run that it was chosen from. */
    public Optional<UUID> assemblyId() {
        return Optional.ofNullable(assemblyId);
    }

    /** The one lead organization, which applies for the license. */
    public Optional<UUID> anchorOrganizationId() {
        return Optional.ofNullable(anchorOrganizationId);
    }

    public List<DealMember> members() {
        return List.copyOf(members);
    }

    public Optional<PendingSubstitution> pending() {
        return Optional.ofNullable(pending);
    }

    /** Organizations that were invited to it and do not take part; they are not proposed for it again. */
    public Set<UUID> declined() {
        return Set.copyOf(declined);
    }

    public Optional<DealMember> providerOf(UUID offeringId) {
        return members.stream().filter(member -> member.provides(offeringId)).findFirst();
    }

    /** Offerings of the members but this one. */
    public List<UUID> offeringsBut(UUID offeringId) {
        return offeringIds().stream().filter(id -> !id.equals(offeringId)).toList();
    }

    /** Offerings that this organization provides here. */
    public List<UUID> offeringsOf(UUID organizationId) {
        return members.stream()
                .filter(member -> member.organizationId().equals(organizationId))
                .map(DealMember::offeringId)
                .filter(Objects::nonNull)
                .toList();
    }

    public List<UUID> offeringIds() {
        return members.stream()
                .map(DealMember::offeringId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Organizations that take part or are invited to. */
    public Set<UUID> organizations() {
        Set<UUID> all = new LinkedHashSet<>();
        members.forEach(member -> all.add(member.organizationId()));
        pending().ifPresent(substitution -> all.add(substitution.joiningOrganizationId()));
        return Set.copyOf(all);
    }
}
