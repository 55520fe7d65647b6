package org.entente.providerregistry.certification.domain;

import java.time.LocalDate;
import java.util.List;

/** What an assessor decides; where {@code validUntil} is {@code null}, the certificate runs for the scheme's usual term. */
public sealed interface Verdict {
    /** Every requirement is passed. */
    record Certify(LocalDate validUntil) implements Verdict {}

    /** Nothing failed; what is open is covered by conditions. */
    record CertifyUnderConditions(List<String> conditions, LocalDate validUntil) implements Verdict {}

    /** No certificate. */
    record Refuse(String reasons) implements Verdict {}
}
