package org.entente.dealtracker.determination.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.entente.contracts.vocabulary.ScreeningList;

/** Transactions at random of which every fact is stated, out of values on which rules turn; and facts of them to hide. */
final class RandomTransaction {

    private static final List<String> DAYS = List.of(
            "2023-11-17",
            "2024-12-02",
            "2025-10-01",
            "2026-01-14",
            "2026-01-15",
            "2026-07-09",
            "2026-07-10",
            "2026-08-01",
            "2026-11-10",
            "2027-04-07");
    private static final List<String> COUNTRIES =
            List.of("US", "DE", "SG", "CN", "HK", "MO", "AE", "SA", "VN", "KH", "CY", "RU", "IR", "CU");
    private static final List<String> ECCNS = List.of(
            "3A090.a",
            "3A090.a",
            "3A090.b",
            "3A090.c",
            "4A090.a",
            "4A090.b",
            "5A992.z",
            "5A992.z.1",
            "5A992.z.2",
            "4E091",
            "5E002",
            "NONE",
            "EAR99");
    private static final List<String> NAMES = List.of("G42", "Core42 Ltd", "Microsoft Gulf", "Kestrel (demo)");

    private final Random random;

    RandomTransaction(long seed) {
        random = new Random(seed);
    }

    /** At least one party receives. */
    Transaction next() {
        List<Party> parties = new ArrayList<>(some(3, () -> party(one(PartyRole.values()))));
        parties.add(party(random.nextBoolean() ? PartyRole.END_USER : PartyRole.ULTIMATE_CONSIGNEE));
        return new Transaction(
                LocalDate.parse(one(DAYS)),
                one(TransactionKind.values()),
                random.nextBoolean() ? "US" : one(COUNTRIES),
                one(COUNTRIES),
                some(3, this::item),
                parties,
                random.nextInt(4) > 0 ? EndUse.COMMERCIAL : one(EndUse.values()));
    }

    Item item() {
        return new Item(
                new Eccn(one(ECCNS)),
                random.nextBoolean(),
                BigDecimal.valueOf(random.nextBoolean() ? 20_999 : 21_000),
                BigDecimal.valueOf(random.nextBoolean() ? 6_499 : 6_500),
                1L,
                random.nextInt(8) == 0);
    }

    Party party() {
        return party(one(PartyRole.values()));
    }

    private Party party(PartyRole role) {
        Set<ScreeningList> listings = new HashSet<>();
        if (random.nextInt(6) == 0) {
            listings.add(one(ScreeningList.values()));
        }
        return new Party(
                role,
                one(NAMES),
                one(COUNTRIES),
                one(COUNTRIES),
                one(COUNTRIES),
                listings,
                random.nextInt(3) == 0,
                random.nextInt(6) == 0 ? BigDecimal.valueOf(random.nextInt(101)) : null);
    }

    /** Paths of facts to hide; often few, so that answers stay possible. */
    Set<String> hidden(Transaction transaction) {
        int share = 2 + random.nextInt(30);
        Set<String> hidden = new TreeSet<>();
        paths(transaction).stream().filter(_ -> random.nextInt(share) == 0).forEach(hidden::add);
        return hidden;
    }

    private static List<String> paths(Transaction transaction) {
        List<String> paths = new ArrayList<>(List.of("transaction", "exportedFrom", "destination", "endUse"));
        IntStream.range(0, transaction.items().size())
                .forEach(index -> List.of(
                                "eccn",
                                "designedForDataCenter",
                                "totalProcessingPerformance",
                                "memoryBandwidthGigabytesPerSecond",
                                "informedLetter")
                        .forEach(fact -> paths.add("items[" + index + "]." + fact)));
        IntStream.range(0, transaction.parties().size())
                .forEach(index -> List.of(
                                "role",
                                "name",
                                "country",
                                "headquarters",
                                "ultimateParentCountry",
                                "listings",
                                "government")
                        .forEach(fact -> paths.add("parties[" + index + "]." + fact)));
        return paths;
    }

    /** The same transaction without these facts. */
    static Transaction without(Transaction all, Set<String> hidden) {
        return new Transaction(
                all.asOf(),
                unless(hidden, "transaction", all.kind()),
                unless(hidden, "exportedFrom", all.exportedFrom()),
                unless(hidden, "destination", all.destination()),
                IntStream.range(0, all.items().size())
                        .mapToObj(index -> without(all.items().get(index), "items[" + index + "].", hidden))
                        .toList(),
                IntStream.range(0, all.parties().size())
                        .mapToObj(index -> without(all.parties().get(index), "parties[" + index + "].", hidden))
                        .toList(),
                unless(hidden, "endUse", all.endUse()));
    }

    private static Item without(Item item, String at, Set<String> hidden) {
        return new Item(
                unless(hidden, at + "eccn", item.eccn()),
                unless(hidden, at + "designedForDataCenter", item.designedForDataCenter()),
                unless(hidden, at + "totalProcessingPerformance", item.totalProcessingPerformance()),
                unless(hidden, at + "memoryBandwidthGigabytesPerSecond", item.memoryBandwidthGigabytesPerSecond()),
                item.quantity(),
                unless(hidden, at + "informedLetter", item.informedLetter()));
    }

    private static Party without(Party party, String at, Set<String> hidden) {
        return new Party(
                unless(hidden, at + "role", party.role()),
                unless(hidden, at + "name", party.name()),
                unless(hidden, at + "country", party.country()),
                unless(hidden, at + "headquarters", party.headquarters()),
                unless(hidden, at + "ultimateParentCountry", party.ultimateParentCountry()),
                unless(hidden, at + "listings", party.listings()),
                unless(hidden, at + "government", party.government()),
                party.listedOwnershipPercent());
    }

    private static <F> F unless(Set<String> hidden, String path, F fact) {
        return hidden.contains(path) ? null : fact;
    }

    private <T> List<T> some(int most, Supplier<T> next) {
        return IntStream.range(0, 1 + random.nextInt(most))
                .mapToObj(_ -> next.get())
                .toList();
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
