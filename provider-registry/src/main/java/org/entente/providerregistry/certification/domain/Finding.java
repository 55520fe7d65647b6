package org.entente.providerregistry.certification.domain;

/** What an assessor found for one requirement; only an unknown result may come without evidence. */
public record Finding(String code, Result result, String evidence) {}
