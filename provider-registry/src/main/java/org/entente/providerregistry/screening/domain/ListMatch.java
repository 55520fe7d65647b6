package org.entente.providerregistry.screening.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.entente.contracts.vocabulary.ScreeningList;

/**
 * An entry of a list that may be, or is, the organization.
 *
 * @param entry the list's own id of it; not unique across lists
 * @param note what speaks for it or against it; {@code null} for nothing
 */
@Embeddable
public record ListMatch(
        @Enumerated(EnumType.STRING) @Column(name = "code") ScreeningList list,
        String entry,
        String name,
        String note) {}
