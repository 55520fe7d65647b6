package org.entente.dealtracker.market.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.dealtracker.market.application.Misfit;
import org.entente.dealtracker.market.application.Obstacle;
import org.entente.dealtracker.market.application.Supply;

/**
 * Everything that is known of an offering's standing.
 *
 * @param publication empty where no such offering was published
 */
record KnownOffering(UUID id, Optional<Publication> publication, List<KnownCertificate> certificates) {

    /**
     * What was published.
     *
     * @param withdrawal why it was withdrawn; empty while it is on the market
     * @param regions the countries that it serves; empty for everywhere
     * @param organizationKnown whether the registry said anything about the organization yet
     * @param suspension why the organization is suspended; empty when it is not
     */
    record Publication(
            Optional<String> withdrawal,
            List<String> regions,
            UUID organizationId,
            boolean organizationKnown,
            Optional<String> suspension) {}

    /** What holds a deal that counts on it, the strictest of its certificates first. */
    List<Obstacle> obstacles(LocalDate on) {
        List<Obstacle> obstacles = new ArrayList<>();
        certificates.stream()
                .filter(certificate -> certificate.suspended(on))
                .map(certificate -> new Obstacle.CertificateSuspended(
                        certificate.id(), id, certificate.suspension().orElseThrow()))
                .forEach(obstacles::add);
        lastExpired(on)
                .map(certificate -> new Obstacle.CertificateExpired(certificate.id(), id, certificate.validUntil()))
                .ifPresent(obstacles::add);
        publication.ifPresent(published -> {
            published.withdrawal().ifPresent(why -> obstacles.add(new Obstacle.OfferingWithdrawn(id, why)));
            published
                    .suspension()
                    .ifPresent(why ->
                            obstacles.add(new Obstacle.OrganizationSuspended(published.organizationId(), id, why)));
        });
        return obstacles;
    }

    /** What speaks against assembling it for the destination, in words. */
    List<String> against(String destination, LocalDate on) {
        List<String> reasons = new ArrayList<>(certificatesAgainst(on));
        if (publication.isEmpty()) {
            reasons.add("no such offering was published");
        }
        publication.ifPresent(published -> {
            published.withdrawal().ifPresent(_ -> reasons.add("it is no longer published"));
            if (!published.organizationKnown() || published.suspension().isPresent()) {
                reasons.add("its organization is unknown or suspended");
            }
            if (!Supply.serves(published.regions(), destination)) {
                reasons.add(new Misfit.DestinationNotServed(destination).words());
            }
        });
        return reasons;
    }

    private List<String> certificatesAgainst(LocalDate on) {
        List<String> suspensions = certificates.stream()
                .filter(certificate -> certificate.suspended(on))
                .map(certificate -> "its certificate is suspended: "
                        + certificate.suspension().orElseThrow())
                .toList();
        if (!suspensions.isEmpty()) {
            return suspensions;
        }
        return certificates.stream().anyMatch(certificate -> certificate.covers(on))
                ? List.of()
                : List.of("it has no certificate in force on " + on);
    }

    /** The certificate that ended last, where that was acted on and no other covers the day. */
    private Optional<KnownCertificate> lastExpired(LocalDate on) {
        if (certificates.stream().anyMatch(certificate -> certificate.covers(on))) {
            return Optional.empty();
        }
        return certificates.stream()
                .filter(KnownCertificate::expired)
                .max(Comparator.comparing(KnownCertificate::validUntil));
    }
}
