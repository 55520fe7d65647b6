package org.entente.dealtracker.market.application;

import java.util.UUID;

/** The version of an offering that was tested; another version has to be tested anew. */
public record AttestedVersion(UUID offeringId, String version) {}
