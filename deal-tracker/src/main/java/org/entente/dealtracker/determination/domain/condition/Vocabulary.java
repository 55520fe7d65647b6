package org.entente.dealtracker.determination.domain.condition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.dealtracker.determination.domain.Eccn;
import org.entente.dealtracker.policy.domain.ApprovedEntity;
import org.entente.dealtracker.policy.domain.Countries;

/**
 * What the names in rules mean on one day.
 *
 * @param itemClasses the ECCN entries of each class of items
 */
public record Vocabulary(Countries countries, Map<String, Set<String>> itemClasses, List<ApprovedEntity> approved) {

    /** The class of items that no other class contains. */
    public static final String OTHER = "OTHER";

    public Vocabulary {
        itemClasses = Map.copyOf(itemClasses);
        approved = List.copyOf(approved);
    }

    boolean isIn(Eccn eccn, String itemClass) {
        return itemClass.equals(OTHER)
                ? itemClasses.keySet().stream().noneMatch(named -> isIn(eccn, named))
                : itemClasses.getOrDefault(itemClass, Set.of()).stream().anyMatch(eccn::isIn);
    }
}
