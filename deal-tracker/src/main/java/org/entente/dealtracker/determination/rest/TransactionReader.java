package org.entente.dealtracker.determination.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.contracts.vocabulary.ScreeningList;
import org.entente.dealtracker.determination.domain.Eccn;
import org.entente.dealtracker.determination.domain.EndUse;
import org.entente.dealtracker.determination.domain.Item;
import org.entente.dealtracker.determination.domain.Party;
import org.entente.dealtracker.determination.domain.PartyRole;
import org.entente.dealtracker.determination.domain.Transaction;
import org.entente.dealtracker.determination.domain.TransactionKind;
import org.entente.dealtracker.determination.rest.DeterminationRequest.ItemRequest;
import org.entente.dealtracker.determination.rest.DeterminationRequest.PartyRequest;

/** Makes a transaction of a request, or one problem with every wrong field. */
final class TransactionReader {

    private static final BigDecimal ALL_OF_IT = BigDecimal.valueOf(100);
    private static final int LONGEST_NAME = 500;

    private final Checks checks = new Checks();

    private TransactionReader() {}

    /** @param firstDay the first day that rules are known for */
    static Transaction read(DeterminationRequest request, LocalDate firstDay) {
        return new TransactionReader().transaction(request, firstDay);
    }

    private Transaction transaction(DeterminationRequest request, LocalDate firstDay) {
        LocalDate asOf = asOf(request.asOf(), firstDay);
        TransactionKind kind = checks.word("transaction", request.transaction(), TransactionKind.class);
        String exportedFrom = checks.country("exportedFrom", request.exportedFrom());
        String destination = checks.country("destination", request.destination());
        List<Item> items = checks.entries("items", request.items(), DeterminationRequest.MOST_ITEMS, this::item);
        List<Party> parties =
                checks.entries("parties", request.parties(), DeterminationRequest.MOST_PARTIES, this::party);
        EndUse endUse = checks.word("endUse", request.endUse(), EndUse.class);
        if (checks.anyWrong()) {
            throw checks.problem();
        }
        return new Transaction(asOf, kind, exportedFrom, destination, items, parties, endUse);
    }

    private LocalDate asOf(String text, LocalDate firstDay) {
        if (text == null) {
            checks.wrong("asOf", "must be the day whose rules decide, such as 2026-08-01");
        }
        LocalDate day = checks.date("asOf", text);
        if (day != null && day.isBefore(firstDay)) {
            checks.wrong("asOf", "must not be before " + firstDay + ", the first day that rules are known for");
        }
        return day;
    }

    private Item item(String path, ItemRequest item) {
        return new Item(
                eccn(path + ".eccn", item.eccn()),
                item.designedForDataCenter(),
                checks.amount(path + ".totalProcessingPerformance", item.totalProcessingPerformance()),
                checks.amount(path + ".memoryBandwidthGigabytesPerSecond", item.memoryBandwidthGigabytesPerSecond()),
                checks.quantity(path + ".quantity", item.quantity()),
                item.informedLetter());
    }

    private Eccn eccn(String path, String code) {
        if (code != null && !Eccn.isWellFormed(code)) {
            checks.wrong(path, Eccn.MUST_BE_ECCN);
            return null;
        }
        return code == null ? null : new Eccn(code);
    }

    private Party party(String path, PartyRequest party) {
        return new Party(
                checks.word(path + ".role", party.role(), PartyRole.class),
                name(path + ".name", party.name()),
                checks.country(path + ".country", party.country()),
                checks.country(path + ".headquarters", party.headquarters()),
                checks.country(path + ".ultimateParentCountry", party.ultimateParentCountry()),
                listings(path + ".listings", party.listings()),
                party.government(),
                checks.amount(path + ".listedOwnershipPercent", party.listedOwnershipPercent(), ALL_OF_IT));
    }

    private String name(String path, String name) {
        if (name != null && (name.isBlank() || name.length() > LONGEST_NAME)) {
            checks.wrong(path, "must be a name of at most " + LONGEST_NAME + " characters");
        }
        return name;
    }

    private Set<ScreeningList> listings(String path, List<String> codes) {
        if (codes == null) {
            return null;
        }
        Set<ScreeningList> lists = EnumSet.noneOf(ScreeningList.class);
        List<String> stated = new ArrayList<>(codes);
        for (int index = 0; index < stated.size(); index++) {
            String code = stated.get(index) == null ? "null" : stated.get(index);
            ScreeningList list = checks.word(path + "[" + index + "]", code, ScreeningList.class);
            if (list != null) {
                lists.add(list);
            }
        }
        return lists;
    }
}
