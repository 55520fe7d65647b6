package org.entente.consortiumservice.directory.application;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.entente.consortiumservice.directory.domain.KnownCertification;
import org.entente.consortiumservice.directory.domain.KnownOffering;
import org.entente.consortiumservice.directory.domain.KnownOrganization;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Answers from what the registry's events have told so far. */
@ApplicationScoped
class RegistryDirectory implements Directory {

    private final DirectoryEntries entries;
    private final Clock clock;

    RegistryDirectory(DirectoryEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public KnownOrganization requireActive(UUID organizationId, String field) {
        var organization = entries.organization(organizationId)
                .orElseThrow(() -> notKnownYet("organization", organizationId, field));
        if (organization.isSuspended()) {
            throw new Problem(CommonProblem.RULE_BROKEN, "The organization is suspended in the registry.")
                    .with("field", field)
                    .with("organizationId", organizationId);
        }
        return organization;
    }

    @Override
    public KnownOffering requireOffered(
            UUID offeringId, UUID organizationId, Layer layer, ComponentSlot componentSlot, String field) {
        var offering =
                entries.offering(offeringId).orElseThrow(() -> notKnownYet("published offering", offeringId, field));
        if (offering.isWithdrawn() || !offering.fits(organizationId, layer, componentSlot)) {
            throw new Problem(
                            CommonProblem.RULE_BROKEN,
                            offering.isWithdrawn()
                                    ? "The offering has been withdrawn from the market."
                                    : "The offering is another organization's, or fills another place of the stack.")
                    .with("field", field)
                    .with("offeringId", offeringId);
        }
        return offering;
    }

    @Override
    public Names names(Collection<UUID> organizationIds, Collection<UUID> offeringIds) {
        var today = LocalDate.now(clock);
        return new Names(
                entries.organizations(organizationIds).stream()
                        .collect(toUnmodifiableMap(KnownOrganization::id, KnownOrganization::name)),
                entries.offerings(offeringIds).stream()
                        .collect(toUnmodifiableMap(KnownOffering::id, KnownOffering::name)),
                entries.certificationsOf(offeringIds).stream()
                        .filter(certification -> certification.isInForceOn(today))
                        .map(KnownCertification::offeringId)
                        .collect(toUnmodifiableSet()));
    }

    private static Problem notKnownYet(String what, UUID id, String field) {
        return new Problem(
                        DirectoryProblem.NOT_KNOWN_HERE_YET,
                        "The " + what + " " + id
                                + " is not known here yet: the registry's word on it may still be on its way.")
                .with("field", field)
                .with("allowed", List.of("try again shortly"));
    }
}
