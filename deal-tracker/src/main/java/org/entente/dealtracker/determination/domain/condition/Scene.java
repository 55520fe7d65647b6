package org.entente.dealtracker.determination.domain.condition;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.dealtracker.determination.domain.Item;
import org.entente.dealtracker.determination.domain.Party;
import org.entente.dealtracker.determination.domain.Transaction;

/**
 * What a condition looks at: one item of a transaction and, within {@code anyParty} and {@code everyRecipient}, one party.
 *
 * @param partyIndex negative where no party is looked at
 */
public record Scene(Transaction transaction, int itemIndex, int partyIndex, Vocabulary vocabulary) {

    private static final int NONE = -1;

    public static Scene of(Transaction transaction, int itemIndex, Vocabulary vocabulary) {
        return new Scene(transaction, itemIndex, NONE, vocabulary);
    }

    Scene withParty(int index) {
        return new Scene(transaction, itemIndex, index, vocabulary);
    }

    /** One scene a party. */
    List<Scene> parties() {
        return IntStream.range(0, transaction.parties().size())
                .mapToObj(this::withParty)
                .toList();
    }

    Item item() {
        return transaction.items().get(itemIndex);
    }

    Party party() {
        if (partyIndex == NONE) {
            throw new IllegalStateException("asked about a party outside of anyParty and everyRecipient");
        }
        return transaction.parties().get(partyIndex);
    }

    String itemPath(String field) {
        return "items[" + itemIndex + "]." + field;
    }

    String partyPath(String field) {
        return "parties[" + partyIndex + "]." + field;
    }
}
