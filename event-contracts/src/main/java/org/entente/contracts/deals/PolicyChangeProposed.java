package org.entente.contracts.deals;

import static org.entente.contracts.Audience.AGENCIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;

/** A change of dated policy was proposed; nothing changes until a second person puts it in force. */
public record PolicyChangeProposed(
        @Visible(PUBLIC) UUID policyId,
        @Visible(AGENCIES) String title,
        @Visible(AGENCIES) String reason,
        @Visible(AGENCIES) @MayBeAbsent String legalBasis,
        @Visible(AGENCIES) String file,
        @Visible(AGENCIES) List<String> rows)
        implements DomainEvent {}
