package org.entente.contracts.vocabulary;

/** What a member does in a consortium. */
public enum MemberRole {
    LAYER_PROVIDER,
    DISTRIBUTOR,
    INTEGRATOR,
    BUILDER,
    OWNER,
    OPERATOR,
    FINANCIER
}
