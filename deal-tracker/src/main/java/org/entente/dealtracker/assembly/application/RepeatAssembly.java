package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.dealtracker.assembly.domain.Effort;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/**
 * Runs the kept inputs of a run again, and says whether the answer is the same.
 *
 * <p>One that was proven is searched to its end again. One that was cut short is searched for as many steps as it took, which are the same
 * on every machine, within a time that a busier machine needs for them.
 */
@ApplicationScoped
public class RepeatAssembly {

    private static final int PATIENCE = 10;

    private final AssemblyRuns runs;
    private final Market market;
    private final OrganizationNames organizations;
    private final RunDesk desk;
    private final Clock clock;

    RepeatAssembly(AssemblyRuns runs, Market market, OrganizationNames organizations, RunDesk desk, Clock clock) {
        this.runs = runs;
        this.market = market;
        this.organizations = organizations;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Begins a repeat.
     *
     * @param need that of the run, on the day of the run
     * @throws Problem for a run that has not ended, or where there is no place for another one
     */
    @Transactional
    public UUID repeat(AssemblyRun original, Need need) {
        if (!original.ended()) {
            throw new Problem(
                            CommonProblem.STATE_CONFLICT,
                            "It is still under way; it can be repeated when it has ended.")
                    .with("state", original.state().name())
                    .with("allowed", List.of("cancel"));
        }
        Asker asker = desk.takePlace();
        Instance instance = runs.instance(original.inputsHash());
        RunAnswer before = original.answer().filter(RepeatAssembly::comparable).orElse(null);
        AssemblyRun run = AssemblyRun.begin(
                original.order().repeating(original.id()), asker, original.inputsHash(), clock.instant());
        Ranking ranking = ranking(original, instance, need, before);
        return desk.begin(new RunTask(run, instance, effort(original, before), ranking, before));
    }

    private Ranking ranking(AssemblyRun original, Instance instance, Need need, RunAnswer before) {
        Map<UUID, MarketOffering> names = market.offerings(instance.offerings().stream()
                .map(offering -> UUID.fromString(offering.id()))
                .toList());
        boolean named = original.order().named();
        RequirementWords words = new RequirementWords(need, organizations.of(need, named));
        return new RememberedRanking(instance, PairWishes.levels(need), before, names, new Told(words, named));
    }

    private static boolean comparable(RunAnswer answer) {
        return answer.provenOptimal() || (answer.steps() != null && answer.steps() > 0);
    }

    private static Effort effort(AssemblyRun original, RunAnswer before) {
        Duration limit = original.order().timeLimit();
        return before == null || before.provenOptimal()
                ? Effort.of(limit.multipliedBy(before == null ? 1 : PATIENCE))
                : new Effort(limit.multipliedBy(PATIENCE), before.steps(), Effort.USUAL_MEMORY);
    }
}
