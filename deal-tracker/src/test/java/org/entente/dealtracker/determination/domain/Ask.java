package org.entente.dealtracker.determination.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.contracts.vocabulary.ScreeningList;
import org.entente.dealtracker.determination.format.LicenseRuleFiles;

/** Questions as the cases of the tests tell them: an export from the United States of known items to known, unlisted parties. */
final class Ask {

    static final LicenseRules RULES = LicenseRuleFiles.shipped().read();

    private LocalDate day;
    private TransactionKind kind = TransactionKind.EXPORT;
    private String exportedFrom = "US";
    private String destination;
    private List<Item> items = List.of(h100());
    private List<Party> parties = List.of();
    private EndUse endUse = EndUse.COMMERCIAL;

    private Ask() {}

    static Ask on(String day) {
        Ask ask = new Ask();
        ask.day = LocalDate.parse(day);
        return ask;
    }

    Ask as(TransactionKind kind, String exportedFrom) {
        this.kind = kind;
        this.exportedFrom = exportedFrom;
        return this;
    }

    Ask to(String destination) {
        this.destination = destination;
        return this;
    }

    Ask items(Item... items) {
        this.items = List.of(items);
        return this;
    }

    Ask parties(Party... parties) {
        this.parties = List.of(parties);
        return this;
    }

    Ask endUse(EndUse endUse) {
        this.endUse = endUse;
        return this;
    }

    Transaction transaction() {
        return new Transaction(day, kind, exportedFrom, destination, items, parties, endUse);
    }

    Determination answer() {
        return Determination.of(transaction(), RULES);
    }

    static Item h100() {
        return chip("3A090.a", true, 15_832, 3_350);
    }

    static Item b200() {
        return chip("3A090.a", true, 36_000, 8_000);
    }

    static Item gb300() {
        return chip("4A090.a", true, 60_000, 16_000);
    }

    static Item rtx4090() {
        return chip("3A090.a", false, 5_285, 1_008);
    }

    static Item a30() {
        return chip("3A090.b", true, 2_640, 933);
    }

    /** Below the parameters of 3A090, and the exporter got a letter about it. */
    static Item h20() {
        return new Item(new Eccn("NONE"), true, BigDecimal.valueOf(2_368), BigDecimal.valueOf(4_000), 1L, true);
    }

    static Item chip(String eccn, boolean dataCenter, long tpp, long bandwidth) {
        return new Item(
                new Eccn(eccn), dataCenter, BigDecimal.valueOf(tpp), BigDecimal.valueOf(bandwidth), 1_000L, false);
    }

    /** An item of which nothing but its classification is stated. */
    static Item of(String eccn) {
        return new Item(new Eccn(eccn), null, null, null, null, false);
    }

    /** A private end user that is located and headquartered in a country, without a parent elsewhere. */
    static Party endUser(String country) {
        return endUser("Kestrel Compute (demo)", country, country, country);
    }

    static Party endUser(String name, String country, String headquarters, String parent, ScreeningList... lists) {
        return party(PartyRole.END_USER, name, country, headquarters, parent, lists);
    }

    static Party party(
            PartyRole role, String name, String country, String headquarters, String parent, ScreeningList... lists) {
        Set<ScreeningList> listings = Arrays.stream(lists).collect(Collectors.toSet());
        return new Party(role, name, country, headquarters, parent, listings, false, null);
    }

    static Party g42() {
        return endUser("G42", "AE", "AE", "AE");
    }
}
