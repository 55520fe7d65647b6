package org.entente.providerregistry.screening.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.entente.contracts.vocabulary.ScreeningList;

/** A list that was looked at, and which edition of it: its version or its date, as its publisher writes it. */
@Embeddable
public record ScreenedList(
        @Enumerated(EnumType.STRING) ScreeningList code,
        @Column(name = "edition") String version) {}
