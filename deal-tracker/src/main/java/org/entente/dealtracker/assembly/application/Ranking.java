package org.entente.dealtracker.assembly.application;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.dealtracker.assembly.domain.Answer;
import org.entente.dealtracker.assembly.domain.Consortium;
import org.entente.dealtracker.assembly.domain.Infeasible;

/** The way back from what an assembler chose, which is ids and points, to what people read. */
interface Ranking {

    RankedConsortium ranked(int rank, Consortium consortium);

    WhyNone whyNone(Infeasible infeasible);

    /** What the market had for each slot. */
    List<SlotSupply> slots();

    /** The points of each level that one number of the assembler stands for. */
    List<Long> split(long objective);

    default RunAnswer of(Answer answer, long elapsedMilliseconds) {
        List<RankedConsortium> consortia = IntStream.range(0, answer.consortia().size())
                .mapToObj(i -> ranked(i + 1, answer.consortia().get(i)))
                .toList();
        return new RunAnswer(
                consortia.isEmpty() ? null : (Long) consortia.getFirst().objective(),
                answer.provenOptimal(),
                consortia.isEmpty() ? null : gap(answer),
                consortia,
                answer.infeasible() == null ? null : whyNone(answer.infeasible()),
                slots(),
                answer.steps(),
                elapsedMilliseconds);
    }

    default Interim interim(Answer answer, long elapsedMilliseconds) {
        RankedConsortium best = ranked(1, answer.consortia().getFirst());
        return new Interim(best.objective(), gap(answer), elapsedMilliseconds, best);
    }

    private Gap gap(Answer answer) {
        return Gap.between(split(answer.objective()), split(answer.bound()));
    }
}
