package org.entente.providerregistry.attestation.application;

/** What {@link AttestationPolicy} decides on, once both offerings can be seen. */
public enum AttestationAction {
    RECORD("record an attestation of this offering"),
    CONFIRM("confirm this attestation"),
    WITHDRAW("withdraw this attestation"),
    SEE_EVIDENCE("see the evidence of this attestation");

    private final String words;

    AttestationAction(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
