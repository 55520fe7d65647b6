package org.entente.dealtracker.market.application;

import java.util.UUID;

/** A certificate of an offering that counts again, with the reason that was given. */
public record ReinstatedCertificate(UUID certificationId, UUID offeringId, String reason) {}
