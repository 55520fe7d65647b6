package org.entente.contracts.deals;

import static org.entente.contracts.Audience.AGENCIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;

/**
 * A change of dated policy is in force.
 *
 * <p>{@code rows} names what was added or replaced by rule and version, such as {@code G42/2}; {@code revision} counts the changes since
 * policy was shipped; {@code correction} says why the change counts for days before it, too, and is there only where it does.
 */
public record PolicyChangeActivated(
        @Visible(PUBLIC) UUID policyId,
        @Visible(PUBLIC) String title,
        @Visible(PUBLIC) String reason,
        @Visible(PUBLIC) @MayBeAbsent String legalBasis,
        @Visible(PUBLIC) String file,
        @Visible(PUBLIC) List<String> rows,
        @Visible(PUBLIC) long revision,
        @Visible(AGENCIES) @MayBeAbsent String correction)
        implements DomainEvent {}
