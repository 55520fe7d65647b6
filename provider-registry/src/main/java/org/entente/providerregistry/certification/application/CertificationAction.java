package org.entente.providerregistry.certification.application;

/** What {@link CertificationPolicy} decides on, once the certification can be seen. */
public enum CertificationAction {
    APPLY("apply for certification of this offering"),
    ASSESS("assess this certification"),
    DECIDE("decide on this certification"),
    SUSPEND("suspend this certification"),
    REINSTATE("reinstate this certification"),
    SEE_ASSESSMENT("see the assessment of this certification");

    private final String words;

    CertificationAction(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
