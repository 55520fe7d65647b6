package org.entente.dealtracker.policy.domain;

/** One place counts as another wherever a rule names the other: Hong Kong as China. */
public record CountryTreatment(RuleVersion version, String country, String countsAs) implements Dated {}
