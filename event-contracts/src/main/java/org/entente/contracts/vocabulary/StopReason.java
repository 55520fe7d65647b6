package org.entente.contracts.vocabulary;

/** What stops the clocks of a review, and nothing else does (15 CFR 750.4(b)). */
public enum StopReason {
    /** The applicant answers questions, supplies documents, agrees to conditions, or negotiates after an intent to deny. */
    APPLICANT_INFORMATION,
    /** The government checks a party on the spot before it decides. */
    PRE_LICENSE_CHECK,
    /** Another government is asked for assurances about the end use. */
    END_USE_ASSURANCES,
    /** An arrangement with other governments asks to consult them. */
    GOVERNMENT_CONSULTATION,
    /** A multilateral export control regime reviews it. */
    MULTILATERAL_REVIEW,
    /** Congress is told of an export to a state sponsor of terrorism, thirty days before a license. */
    TERRORISM_CONGRESSIONAL_NOTICE,
    /** Any other notification of Congress (15 CFR 743.5). */
    CONGRESSIONAL_NOTIFICATION,
    /** A plan to control the transfer of technology is approved. */
    TECHNOLOGY_TRANSFER_CONTROL_PLAN
}
