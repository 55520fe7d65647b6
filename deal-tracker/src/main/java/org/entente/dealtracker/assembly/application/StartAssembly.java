package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.entente.dealtracker.assembly.domain.Effort;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.InstanceTooLarge;
import org.entente.dealtracker.assembly.domain.InvalidInstance;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/**
 * Begins runs: what they are run on is read and kept in the caller's transaction, and the search begins when that has committed.
 *
 * <p>So no transaction is open while anything is searched, and what was never kept is never searched.
 */
@ApplicationScoped
public class StartAssembly {

    private final Questions questions;
    private final AssemblyRuns runs;
    private final AssemblyMemory memory;
    private final RunDesk desk;
    private final Clock clock;

    StartAssembly(Questions questions, AssemblyRuns runs, AssemblyMemory memory, RunDesk desk, Clock clock) {
        this.questions = questions;
        this.runs = runs;
        this.memory = memory;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Begins a run on what the market offers today.
     *
     * @throws Problem where there is no place for it, it is too large, or the need contradicts itself
     */
    @Transactional
    public UUID start(Need need, RunOrder order) {
        Asker asker = desk.takePlace();
        MarketQuestion question = questions.of(need, order.named());
        Instance instance = instance(question, order.top());
        WrittenInstance inputs = WrittenInstance.of(instance);
        runs.add(inputs);
        AssemblyRun run = AssemblyRun.begin(order, asker, inputs.hash(), clock.instant());
        return desk.begin(new RunTask(run, instance, Effort.of(order.timeLimit()), question, null));
    }

    private Instance instance(MarketQuestion question, int top) {
        try {
            memory.requireRoomFor(question.pairs());
            return question.instance(top);
        } catch (InstanceTooLarge e) {
            throw new Problem(AssemblyProblem.INSTANCE_TOO_LARGE, e.getMessage() + ".");
        } catch (InvalidInstance e) {
            throw new Problem(CommonProblem.RULE_BROKEN, e.getMessage() + ".");
        }
    }
}
