package org.entente.dealtracker.determination.domain;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.entente.contracts.vocabulary.ScreeningList;

/**
 * Who takes part. Any fact may be {@code null}: nobody stated it.
 *
 * @param country where it is located; countries are ISO 3166-1 alpha-2
 * @param listings the lists that it is on; empty for none
 * @param government whether it is a government
 * @param listedOwnershipPercent how much of it listed parties own, if anybody says so
 */
public record Party(
        PartyRole role,
        String name,
        String country,
        String headquarters,
        String ultimateParentCountry,
        Set<ScreeningList> listings,
        Boolean government,
        BigDecimal listedOwnershipPercent) {

    public Party {
        listings = listings == null ? null : java.util.Collections.unmodifiableSet(new TreeSet<>(listings));
    }
}
