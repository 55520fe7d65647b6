package org.entente.dealtracker.policy.domain;

/**
 * One version of one rule: when it holds, whether it decides, and where it comes from.
 *
 * @param id the rule, such as {@code R3}; its versions never overlap
 * @param version counts from 1
 * @param label {@code law} or {@code platform policy}
 * @param reference the text that it comes from
 */
public record RuleVersion(
        String id, int version, Period period, RuleStatus status, Certainty certainty, String label, String reference) {

    /** Decides nothing by law: no source states it, the platform chose it. */
    public static final String PLATFORM_POLICY = "platform policy";

    public static final String LAW = "law";

    public boolean inForce() {
        return status == RuleStatus.IN_FORCE;
    }

    /** {@code R3/1}, stable for as long as the file exists. */
    public String name() {
        return id + "/" + version;
    }
}
