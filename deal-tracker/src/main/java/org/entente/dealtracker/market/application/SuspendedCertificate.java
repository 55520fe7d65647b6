package org.entente.dealtracker.market.application;

import java.util.UUID;

/** A certificate of an offering that is suspended, with the reason that was given. */
public record SuspendedCertificate(UUID certificationId, UUID offeringId, String reason) {}
