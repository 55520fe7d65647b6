package org.entente.contracts;

import java.util.List;

/** The Kafka topics; the key is the aggregate's id, and nothing is ever deleted from them. */
public final class Topics {
    public static final String ORGANIZATIONS = "registry.organizations";
    public static final String OFFERINGS = "registry.offerings";
    public static final String CERTIFICATIONS = "registry.certifications";
    public static final String ATTESTATIONS = "registry.attestations";
    public static final String SCREENINGS = "registry.screenings";
    public static final String PROPOSALS = "consortium.proposals";
    public static final String CONSORTIA = "consortium.consortia";
    public static final String DESIGNATIONS = "consortium.designations";
    public static final String DEALS = "deals.deals";
    public static final String ASSEMBLIES = "deals.assemblies";
    public static final String REVIEWS = "deals.reviews";
    /** For agencies alone: the gateway does not read it, so that nobody outside learns that there is a draft. */
    public static final String DRAFTS = "deals.drafts";

    public static final String LICENSES = "deals.licenses";
    public static final String POLICIES = "deals.policies";
    public static final String DELEGATIONS = "deals.delegations";
    public static final String POLICY_CHANGES = "deals.policy-changes";

    private Topics() {}

    /** Every topic, also those that carry no event yet. */
    public static List<String> all() {
        return List.of(
                ORGANIZATIONS,
                OFFERINGS,
                CERTIFICATIONS,
                ATTESTATIONS,
                SCREENINGS,
                PROPOSALS,
                CONSORTIA,
                DESIGNATIONS,
                DEALS,
                ASSEMBLIES,
                REVIEWS,
                DRAFTS,
                LICENSES,
                POLICIES,
                DELEGATIONS,
                POLICY_CHANGES);
    }

    /** Where {@code consumer} puts what it could not take from {@code topic}. */
    public static String deadLetters(String topic, String consumer) {
        return topic + "." + consumer + ".dlq";
    }
}
