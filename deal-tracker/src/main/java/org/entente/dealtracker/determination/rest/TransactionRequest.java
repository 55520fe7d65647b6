package org.entente.dealtracker.determination.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.dealtracker.determination.domain.EndUse;
import org.entente.dealtracker.determination.domain.Item;
import org.entente.dealtracker.determination.domain.Party;
import org.entente.dealtracker.determination.domain.Transaction;
import org.entente.dealtracker.determination.domain.TransactionKind;
import org.entente.dealtracker.determination.rest.DeterminationRequest.ItemRequest;
import org.entente.dealtracker.determination.rest.DeterminationRequest.PartyRequest;

/**
 * What is to be moved in a deal, without a day: the rules of every day decide anew.
 *
 * @param destination countries are ISO 3166-1 alpha-2; a fact that is left out or null is unknown, never no
 */
record TransactionRequest(
        @Schema(type = SchemaType.STRING, implementation = TransactionKind.class)
        String transaction,

        @Schema(pattern = DeterminationRequest.COUNTRY, examples = "US")
        String exportedFrom,

        @Schema(pattern = DeterminationRequest.COUNTRY, examples = "AE")
        String destination,

        @Schema(required = true, minItems = 1, maxItems = DeterminationRequest.MOST_ITEMS)
        List<ItemRequest> items,

        @Schema(required = true, minItems = 1, maxItems = DeterminationRequest.MOST_PARTIES)
        List<PartyRequest> parties,

        @Schema(type = SchemaType.STRING, implementation = EndUse.class)
        String endUse) {

    DeterminationRequest asOf(String day) {
        return new DeterminationRequest(day, transaction, exportedFrom, destination, items, parties, endUse);
    }

    static TransactionRequest of(Transaction facts) {
        return new TransactionRequest(
                name(facts.kind()),
                facts.exportedFrom(),
                facts.destination(),
                facts.items().stream().map(TransactionRequest::item).toList(),
                facts.parties().stream().map(TransactionRequest::party).toList(),
                name(facts.endUse()));
    }

    private static ItemRequest item(Item item) {
        return new ItemRequest(
                item.eccn() == null ? null : item.eccn().code(),
                item.designedForDataCenter(),
                item.totalProcessingPerformance(),
                item.memoryBandwidthGigabytesPerSecond(),
                item.quantity(),
                item.informedLetter());
    }

    private static PartyRequest party(Party party) {
        return new PartyRequest(
                name(party.role()),
                party.name(),
                party.country(),
                party.headquarters(),
                party.ultimateParentCountry(),
                party.listings() == null
                        ? null
                        : party.listings().stream().map(Enum::name).toList(),
                party.government(),
                party.listedOwnershipPercent());
    }

    private static String name(Enum<?> word) {
        return word == null ? null : word.name();
    }
}
