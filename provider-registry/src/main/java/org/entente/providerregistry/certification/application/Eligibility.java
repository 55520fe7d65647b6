package org.entente.providerregistry.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.entente.contracts.vocabulary.Layer;
import org.entente.providerregistry.certification.domain.Scheme;
import org.entente.providerregistry.offering.application.OfferingDirectory;
import org.entente.providerregistry.offering.application.OfferingEntry;
import org.entente.providerregistry.organization.application.CheckStanding;
import org.entente.providerregistry.organization.application.OrganizationStanding;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.problem.RegistryProblem;
import org.entente.providerregistry.vocabulary.OfferingId;
import org.entente.providerregistry.vocabulary.SchemeId;

/** Says whether an offering can be certified at all: published, by a verified organization, under a scheme of its layer. */
@ApplicationScoped
class Eligibility {
    private final OfferingDirectory offerings;
    private final CheckStanding standing;
    private final Schemes schemes;

    Eligibility(OfferingDirectory offerings, CheckStanding standing, Schemes schemes) {
        this.offerings = offerings;
        this.standing = standing;
        this.schemes = schemes;
    }

    /** The offering, which nobody withdraws and nobody else applies for until the transaction ends. */
    OfferingEntry holdOffering(OfferingId id) {
        return offerings.hold(id).orElseThrow(() -> Refusal.notFound("offering", id.value()));
    }

    Scheme demand(OfferingEntry offering, SchemeId schemeId) {
        var scheme = schemes.find(schemeId)
                .orElseThrow(() -> RegistryProblem.UNKNOWN_SCHEME
                        .because("There is no certification scheme " + schemeId + ".")
                        .with("allowed", "one of GET /api/v1/certification-schemes"));
        offering.demandPublished();
        demandVerified(offering);
        demandLayer(offering, scheme.layer());
        return scheme;
    }

    private void demandVerified(OfferingEntry offering) {
        if (standing.of(offering.owner()) != OrganizationStanding.VERIFIED) {
            throw RegistryProblem.ORGANIZATION_NOT_VERIFIED
                    .because("Organization " + offering.owner() + " is not verified by the program office.")
                    .with("allowed", "an organization that is VERIFIED");
        }
    }

    private static void demandLayer(OfferingEntry offering, Layer certified) {
        if (certified != offering.layer()) {
            throw RegistryProblem.SCHEME_OF_OTHER_LAYER
                    .because("The scheme certifies %s; the offering is %s.".formatted(certified, offering.layer()))
                    .with("allowed", "a scheme of layer " + offering.layer());
        }
    }
}
