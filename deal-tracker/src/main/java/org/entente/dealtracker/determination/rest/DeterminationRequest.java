package org.entente.dealtracker.determination.rest;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.contracts.vocabulary.ScreeningList;
import org.entente.dealtracker.determination.domain.EndUse;
import org.entente.dealtracker.determination.domain.PartyRole;
import org.entente.dealtracker.determination.domain.TransactionKind;

/**
 * A transaction to be determined. Words and dates are texts here, so that one answer can name every field that is wrong.
 *
 * @param asOf the day whose rules decide
 * @param destination countries are ISO 3166-1 alpha-2; a fact that is left out or null is unknown, never no
 */
record DeterminationRequest(
        @Schema(required = true, format = "date", examples = "2026-08-01")
        String asOf,

        @Schema(type = SchemaType.STRING, implementation = TransactionKind.class)
        String transaction,

        @Schema(pattern = COUNTRY, examples = "US") String exportedFrom,
        @Schema(pattern = COUNTRY, examples = "AE") String destination,

        @Schema(required = true, minItems = 1, maxItems = MOST_ITEMS)
        List<ItemRequest> items,

        @Schema(required = true, minItems = 1, maxItems = MOST_PARTIES)
        List<PartyRequest> parties,

        @Schema(type = SchemaType.STRING, implementation = EndUse.class)
        String endUse) {

    static final String COUNTRY = "[A-Z]{2}";
    static final int MOST_ITEMS = 200;
    static final int MOST_PARTIES = 100;

    /**
     * @param eccn an ECCN such as 3A090.a, or NONE for an item on no list
     * @param totalProcessingPerformance TPP of 3A090, from dense figures
     * @param memoryBandwidthGigabytesPerSecond of all DRAM of the item
     * @param informedLetter whether the exporter was informed by letter that a license is required for the item
     */
    record ItemRequest(
            @Schema(examples = "3A090.a") String eccn,
            Boolean designedForDataCenter,
            @Schema(minimum = "0") BigDecimal totalProcessingPerformance,
            @Schema(minimum = "0") BigDecimal memoryBandwidthGigabytesPerSecond,
            @Schema(minimum = "0") Long quantity,
            Boolean informedLetter) {}

    /**
     * @param country where the party is located
     * @param ultimateParentCountry where its ultimate parent is headquartered; its own headquarters where it has no parent
     * @param listings codes of the lists that it is on; [] for none
     * @param government whether it is a government
     * @param listedOwnershipPercent how much of it listed parties own, if anybody says so
     */
    record PartyRequest(
            @Schema(type = SchemaType.STRING, implementation = PartyRole.class)
            String role,

            @Schema(maxLength = 500) String name,
            @Schema(pattern = COUNTRY) String country,
            @Schema(pattern = COUNTRY) String headquarters,
            @Schema(pattern = COUNTRY) String ultimateParentCountry,
            @Schema(implementation = ScreeningList[].class) List<String> listings,
            Boolean government,

            @Schema(minimum = "0", maximum = "100") BigDecimal listedOwnershipPercent) {}
}
