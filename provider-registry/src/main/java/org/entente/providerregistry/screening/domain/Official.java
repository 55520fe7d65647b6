package org.entente.providerregistry.screening.domain;

/** Who did something in office: the id by which two people are told apart, and the name to show. */
public record Official(String subject, String name) {}
