package org.entente.dealtracker.market.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.contracts.registry.AttestationConfirmed;
import org.entente.contracts.registry.CertificationIssued;
import org.entente.contracts.registry.OfferingPublished;
import org.entente.contracts.registry.OrganizationRegistered;
import org.entente.contracts.vocabulary.AttestationAspect;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.contracts.vocabulary.CapacityUnit;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.market.application.AttestedPairs;
import org.entente.dealtracker.market.application.MarketFacts;
import org.entente.dealtracker.market.application.Partnership;
import org.entente.dealtracker.market.index.MarketIndex;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The market in memory says what the database says: after every commit, in whatever order transactions end, and never earlier. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ResidentMarketTest {

    private static final List<ComponentSlot> SLOTS =
            List.of(ComponentSlot.ACCELERATOR, ComponentSlot.MODEL, ComponentSlot.CYBERSECURITY);
    private static final List<String> COUNTRIES = List.of("SA", "AE");
    /** {@code null} for anything. */
    private static final List<Workload> WORKLOADS =
            Arrays.asList(null, Workload.TRAINING, Workload.INFERENCE, Workload.BOTH);

    private static final LocalDate DAY = LocalDate.parse("2030-06-15");
    private static final int OPEN_AT_ONCE = 3;
    private static final int STEPS = 150;

    @Inject
    MarketQueries queries;

    @Inject
    MarketFacts facts;

    @Inject
    TransactionManager transactions;

    @Inject
    @DataSource("index")
    io.agroal.api.AgroalDataSource database;

    private MarketIndex index;

    private final List<UUID> organizations = ids(6);
    private final List<UUID> offerings = ids(24);
    private final List<UUID> certificates = ids(36);
    private final List<UUID> attestations = ids(60);
    private final List<UUID> proposals = ids(6);

    @BeforeEach
    void load() throws Exception {
        index = new MarketIndex(database);
        index.load();
    }

    @RepeatedTest(5)
    void givenTransactionsThatEndInAnyOrderThenTheMemoryEqualsTheDatabaseAfterEach(RepetitionInfo repetition)
            throws Exception {
        long seed = 20_261_123L + repetition.getCurrentRepetition();
        Random random = new Random(seed);
        Transaction[] open = new Transaction[OPEN_AT_ONCE];
        for (int step = 0; step < STEPS; step++) {
            int which = random.nextInt(OPEN_AT_ONCE);
            if (open[which] == null) {
                transactions.begin();
            } else {
                transactions.resume(open[which]);
            }
            boolean ends = random.nextInt(4) == 0;
            fact(random, which);
            if (!ends) {
                open[which] = transactions.suspend();
            } else {
                open[which] = null;
                if (random.nextInt(6) == 0) {
                    transactions.rollback();
                } else {
                    transactions.commit();
                }
            }
            assertSame("seed " + seed + ", step " + step);
        }
        for (Transaction left : open) {
            if (left != null) {
                transactions.resume(left);
                transactions.commit();
                assertSame("seed " + seed + ", at the end");
            }
        }
    }

    @Test
    void givenAnIndexThatIsLoadedLaterThenItSaysTheSame() throws Exception {
        Random random = new Random(7);
        for (int step = 0; step < STEPS; step++) {
            QuarkusTransaction.requiringNew().run(() -> fact(random, 0));
        }
        assertSame("read bit by bit");

        index = new MarketIndex(database);
        index.load();

        assertSame("loaded at once");
    }

    @Test
    void givenManyWhoAskWhileFactsArriveThenNobodySeesHalfOfATransaction() throws Exception {
        UUID one = offerings.get(0);
        UUID other = offerings.get(1);
        QuarkusTransaction.requiringNew().run(() -> {
            register(organizations.getFirst(), "Northwind", "US");
            publish(one, ComponentSlot.MODEL, List.of(), 1);
            publish(other, ComponentSlot.MODEL, List.of(), 1);
        });
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> askers = IntStream.range(0, 4)
                    .mapToObj(_ -> threads.submit(() -> askUntil(over, one, other)))
                    .toList();
            for (int price = 2; price < 200; price++) {
                int now = price;
                QuarkusTransaction.requiringNew().run(() -> {
                    publish(one, ComponentSlot.MODEL, List.of(), now);
                    publish(other, ComponentSlot.MODEL, List.of(), now);
                });
            }
            over.set(true);
            for (Future<Integer> asker : askers) {
                assertThat(asker.get()).isPositive();
            }
        }
    }

    private int askUntil(AtomicBoolean over, UUID one, UUID other) throws Exception {
        int asked = 0;
        while (!over.get() || asked == 0) {
            var found =
                    index.ask(memory -> memory.offerings(List.of(one, other))).orElseThrow();
            assertThat(found.get(one).priceUsd()).isEqualTo(found.get(other).priceUsd());
            asked++;
        }
        return asked;
    }

    /** One fact about something that only this transaction touches, because a row that two change makes one of them wait. */
    private void fact(Random random, int which) {
        UUID organization = one(organizations, random, which);
        UUID offering = one(offerings, random, which);
        UUID certificate = one(certificates, random, which);
        UUID attestation = one(attestations, random, which);
        switch (random.nextInt(11)) {
            case 0 -> register(organization, "Company " + random.nextInt(100), random.nextBoolean() ? "US" : null);
            case 1 -> facts.organizationSuspended(organization, "unclear owner");
            case 2 -> facts.organizationVerified(organization);
            case 3, 4 -> publish(offering, one(SLOTS, random), regions(random), random.nextInt(1_000));
            case 5 -> facts.offeringWithdrawn(offering, "end of life");
            case 6, 7 -> {
                LocalDate from = DAY.plusDays(random.nextInt(5) - 4);
                facts.certificateIssued(new CertificationIssued(
                        certificate,
                        offerings.get(certificates.indexOf(certificate) % offerings.size()),
                        organization,
                        "scheme",
                        Layer.MODELS,
                        List.of(),
                        from,
                        from.plusDays(random.nextInt(4))));
            }
            case 8 -> {
                if (random.nextBoolean()) {
                    facts.certificateSuspended(certificate, "audit");
                } else {
                    facts.certificateReinstated(certificate);
                }
            }
            case 9 -> {
                if (random.nextInt(3) == 0) {
                    facts.attestationWithdrawn(attestation);
                } else {
                    attest(random, attestation);
                }
            }
            default ->
                facts.partnershipAccepted(
                        one(proposals, random, which),
                        new Partnership(one(organizations, random), one(organizations, random)),
                        DAY.atStartOfDay().toInstant(java.time.ZoneOffset.UTC));
        }
    }

    private void register(UUID organization, String name, String country) {
        facts.organizationRegistered(
                new OrganizationRegistered(organization, name, "US", "US", country, null, country));
    }

    private void attest(Random random, UUID attestation) {
        facts.attestationConfirmed(new AttestationConfirmed(
                attestation,
                one(offerings, random),
                "" + random.nextInt(2),
                one(offerings, random),
                "" + random.nextInt(2),
                DAY,
                List.of(AttestationAspect.POWER),
                workloads(random)));
    }

    private void publish(UUID offering, ComponentSlot slot, List<String> regions, int price) {
        facts.offeringPublished(new OfferingPublished(
                offering,
                organizations.get(offerings.indexOf(offering) % organizations.size()),
                "Offering",
                slot.layer(),
                slot,
                "" + price % 2,
                price,
                price / 2,
                30,
                regions,
                price % 3 == 0 ? List.of() : List.of(Workload.INFERENCE),
                price % 5 == 0 ? null : new Capacity(price, CapacityUnit.SEATS),
                price % 7 == 0 ? DAY : null,
                price % 2 == 0 ? "US" : null));
    }

    private void assertSame(String when) throws Exception {
        for (LocalDate on : List.of(DAY, DAY.plusDays(1))) {
            assertThat(index.ask(memory -> memory.certified(EnumSet.copyOf(SLOTS), on))
                            .orElseThrow())
                    .as(when)
                    .isEqualTo(
                            QuarkusTransaction.requiringNew().call(() -> queries.certified(EnumSet.copyOf(SLOTS), on)));
        }
        assertThat(index.ask(memory -> memory.offerings(offerings)).orElseThrow())
                .as(when)
                .isEqualTo(QuarkusTransaction.requiringNew().call(() -> queries.offerings(offerings)));
        for (Workload workload : WORKLOADS) {
            assertThat(pairs(index.ask(memory -> memory.attested(offerings, workload))
                            .orElseThrow()))
                    .as(when)
                    .isEqualTo(
                            pairs(QuarkusTransaction.requiringNew().call(() -> queries.attested(offerings, workload))));
        }
        assertThat(Set.copyOf(
                        index.ask(memory -> memory.partnerships(organizations)).orElseThrow()))
                .as(when)
                .isEqualTo(
                        Set.copyOf(QuarkusTransaction.requiringNew().call(() -> queries.partnerships(organizations))));
    }

    /** Which of the two comes first means nothing. */
    private static Set<Set<UUID>> pairs(AttestedPairs pairs) {
        return Arrays.stream(pairs.numbered())
                .mapToObj(pair -> Set.of(
                        pairs.offerings().get((int) (pair >>> 32)),
                        pairs.offerings().get((int) pair)))
                .collect(Collectors.toSet());
    }

    private static List<Workload> workloads(Random random) {
        return List.of(Workload.TRAINING, Workload.INFERENCE).subList(random.nextInt(2), 2 - random.nextInt(2));
    }

    private static List<String> regions(Random random) {
        List<String> regions = new ArrayList<>(COUNTRIES);
        Collections.shuffle(regions, random);
        return List.copyOf(regions.subList(0, random.nextInt(3)));
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static UUID one(List<UUID> ids, Random random, int which) {
        return ids.get(random.nextInt(ids.size() / OPEN_AT_ONCE) * OPEN_AT_ONCE + which);
    }

    private static List<UUID> ids(int count) {
        return IntStream.range(0, count).mapToObj(_ -> UUID.randomUUID()).toList();
    }
}
