package org.entente.dealtracker.condition.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.contracts.vocabulary.PartScope;
import org.entente.dealtracker.condition.domain.AskedCondition;
import org.entente.dealtracker.condition.domain.Citations;
import org.entente.dealtracker.condition.domain.CitedCondition;
import org.entente.dealtracker.condition.domain.ConditionLibrary;
import org.entente.dealtracker.condition.domain.StatedConditions;
import org.entente.dealtracker.policy.application.Policies;

/** Puts conditions that are asked for into words, with the library that is in force on the day. */
@ApplicationScoped
public class StateConditions {

    private final Policies policies;

    StateConditions(Policies policies) {
        this.policies = policies;
    }

    /** @param scope of the part that they are for; {@code null} for the whole */
    public StatedConditions state(List<AskedCondition> asked, PartScope scope, LocalDate day) {
        List<String> texts = new ArrayList<>();
        List<CitedCondition> cited = new ArrayList<>();
        for (AskedCondition condition : asked) {
            switch (condition) {
                case AskedCondition.Free free -> texts.add(free.text());
                case AskedCondition.FromLibrary library -> {
                    cited.add(policies.upToDate().of(ConditionLibrary.class).cite(library, scope, day));
                    texts.add(cited.getLast().text());
                }
            }
        }
        return new StatedConditions(texts, new Citations(cited));
    }
}
