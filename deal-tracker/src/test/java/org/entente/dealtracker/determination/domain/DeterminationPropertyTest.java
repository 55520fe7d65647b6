package org.entente.dealtracker.determination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.dealtracker.determination.domain.RandomTransaction.without;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** What holds for every transaction, whatever the rules say; jqwik prints the seed of a failure. */
class DeterminationPropertyTest {

    @Property(tries = 4_000)
    void givenAnotherPartyThenTheResultIsNeverWeaker(@ForAll long seed) {
        RandomTransaction random = new RandomTransaction(seed);
        Transaction all = random.next();
        Transaction known = without(all, withoutRoles(random.hidden(all)));
        List<Party> more = new ArrayList<>(known.parties());
        more.add(random.party());

        Determination less = answer(known);
        Determination answer = answer(withParties(known, more));

        // A party may settle which of two exceptions it is: one in D:5 makes it NAC, whatever is unknown about the
        // others.
        if (less.requirement() != Requirement.INCOMPLETE || answer.requirement() != Requirement.LICENSE_EXCEPTION) {
            assertNotWeaker(answer, less);
        }
    }

    @Property(tries = 4_000)
    void givenAnotherItemThenTheResultIsNeverWeaker(@ForAll long seed) {
        RandomTransaction random = new RandomTransaction(seed);
        Transaction all = random.next();
        Transaction known = without(all, random.hidden(all));
        List<Item> more = new ArrayList<>(known.items());
        more.add(random.item());

        assertNotWeaker(answer(withItems(known, more)), answer(known));
    }

    @Property(tries = 2_000)
    void givenPartiesAndItemsInAnotherOrderThenNothingChanges(@ForAll long seed) {
        RandomTransaction random = new RandomTransaction(seed);
        Transaction all = random.next();
        Transaction known = without(all, random.hidden(all));
        List<Party> parties = new ArrayList<>(known.parties());
        Collections.shuffle(parties, new Random(seed));
        List<Item> items = new ArrayList<>(known.items());
        Collections.shuffle(items, new Random(seed));

        Determination answer = answer(known);
        Determination shuffled = answer(withItems(withParties(known, parties), items));

        assertThat(shuffled.requirement()).isEqualTo(answer.requirement());
        assertThat(shuffled.reviewPolicy()).isEqualTo(answer.reviewPolicy());
        assertThat(shuffled.exceptions()).containsExactlyInAnyOrderElementsOf(answer.exceptions());
        assertThat(results(shuffled)).isEqualTo(results(answer));
        assertThat(shuffled.missing()).hasSameSizeAs(answer.missing());
    }

    /** An unknown fact never turns into a no: what is said without it is what would be said with it, or leaves it open. */
    @Property(tries = 10_000)
    void givenHiddenFactsThenWhatIsSaidIsTrueWhateverTheyAre(@ForAll long seed) {
        RandomTransaction random = new RandomTransaction(seed);
        Transaction all = random.next();
        Determination truth = answer(all);
        Determination said = answer(without(all, random.hidden(all)));

        Statistics.label("said").collect(said.requirement());
        Statistics.label("truth").collect(truth.requirement());
        switch (said.requirement()) {
            case NO_LICENSE_REQUIRED, LICENSE_EXCEPTION, PROHIBITED ->
                assertThat(truth.requirement()).isEqualTo(said.requirement());
            case LICENSE_REQUIRED -> assertThat(truth.requirement()).isGreaterThanOrEqualTo(said.requirement());
            case INCOMPLETE -> assertThat(said.missing()).isNotEmpty();
        }
        assertThat(truth.exceptions()).containsAll(said.exceptions());
        if (said.reviewPolicy() != null && truth.requirement() == Requirement.LICENSE_REQUIRED) {
            assertThat(truth.reviewPolicy()).isEqualTo(said.reviewPolicy());
        }
    }

    /** What is missing is named: whoever supplies all of it, and what is asked for then, gets the whole answer. */
    @Property(tries = 4_000)
    void givenHiddenFactsWhenAllThatIsMissingIsSuppliedThenTheAnswerIsWhole(@ForAll long seed) {
        RandomTransaction random = new RandomTransaction(seed);
        Transaction all = random.next();
        Set<String> hidden = new TreeSet<>(random.hidden(all));
        Determination answer = answer(without(all, hidden));
        while (hidden.removeAll(answer.missing().keySet())) {
            answer = answer(without(all, hidden));
        }

        Determination truth = answer(all);
        assertThat(answer.requirement()).isEqualTo(truth.requirement());
        assertThat(answer.reviewPolicy()).isEqualTo(truth.reviewPolicy());
        assertThat(answer.exceptions()).isEqualTo(truth.exceptions());
        Statistics.label("never asked for").collect(hidden.isEmpty());
    }

    @Property(tries = 2_000)
    void givenTheSameTransactionThenTheAnswerIsTheSame(@ForAll long seed) {
        Transaction one = new RandomTransaction(seed).next();
        Transaction other = new RandomTransaction(seed).next();

        assertThat(answer(other)).isEqualTo(answer(one));
    }

    /** The table has no hole: where everything is known, a license has its review policy. */
    @Property(tries = 10_000)
    void givenNothingMissingThenTheAnswerIsWhole(@ForAll long seed) {
        Determination answer = answer(new RandomTransaction(seed).next());

        if (answer.requirement() == Requirement.INCOMPLETE) {
            assertThat(answer.missing()).isNotEmpty();
        }
        assertThat(answer.exceptions().isEmpty()).isEqualTo(answer.requirement() != Requirement.LICENSE_EXCEPTION);
        if (answer.missing().isEmpty()) {
            assertThat(answer.reviewPolicy() != null).isEqualTo(answer.requirement() == Requirement.LICENSE_REQUIRED);
        }
    }

    private static void assertNotWeaker(Determination more, Determination less) {
        assertThat(more.requirement()).isGreaterThanOrEqualTo(less.requirement());
        if (more.reviewPolicy() != null && less.reviewPolicy() != null) {
            assertThat(more.reviewPolicy()).isGreaterThanOrEqualTo(less.reviewPolicy());
        }
    }

    /** Who receives has to be known: the first end user to be named takes the place of the purchasers. */
    private static Set<String> withoutRoles(Set<String> hidden) {
        Set<String> rest = new HashSet<>(hidden);
        rest.removeIf(path -> path.endsWith(".role"));
        return rest;
    }

    private static List<String> results(Determination answer) {
        return answer.findings().stream()
                .map(finding -> finding.row().version().name() + " " + finding.result())
                .toList();
    }

    private static Determination answer(Transaction transaction) {
        return Determination.of(transaction, Ask.RULES);
    }

    private static Transaction withParties(Transaction one, List<Party> parties) {
        return new Transaction(
                one.asOf(), one.kind(), one.exportedFrom(), one.destination(), one.items(), parties, one.endUse());
    }

    private static Transaction withItems(Transaction one, List<Item> items) {
        return new Transaction(
                one.asOf(), one.kind(), one.exportedFrom(), one.destination(), items, one.parties(), one.endUse());
    }
}
