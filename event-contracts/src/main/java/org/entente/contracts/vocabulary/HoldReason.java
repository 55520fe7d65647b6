package org.entente.contracts.vocabulary;

/** Why a deal stands still. */
public enum HoldReason {
    CERTIFICATION_SUSPENDED,
    CERTIFICATION_EXPIRED,
    OFFERING_WITHDRAWN,
    ORGANIZATION_SUSPENDED,
    CONSORTIUM_DISSOLVED,
    PARTY_MATCHED,
    POLICY_CHANGED,
    POLICY_DIRECTIVE,
    MEMBER_LEFT,
    MANUAL
}
