package org.entente.dealtracker.assembly.domain;

import java.util.Collection;
import java.util.List;

/** Finds the best consortia of an instance; the same instance always gets the same answer. */
public interface Assembler {

    /**
     * Makes an instance ready to be asked about, any number of times.
     *
     * @throws InstanceTooLarge where it does not fit into the memory set aside
     */
    Compiled compile(Instance instance);

    /** Answers with the best consortia, or with the requirements that cannot hold together. */
    default Answer assemble(Instance instance) {
        return compile(instance).solve();
    }

    /** An instance that can be asked about. */
    interface Compiled {

        /** The best consortia, or why there is none. */
        default Answer solve() {
            return solve(Watch.NOBODY);
        }

        /**
         * The same while somebody watches; ended by the watch, it answers with the best so far and the gap, as when time runs out.
         *
         * @param watch is told of each consortium that is better than all before
         */
        Answer solve(Watch watch);

        /**
         * What comes of it when certain offerings have to be in.
         *
         * @throws InvalidInstance for an offering that the instance does not have
         */
        Inclusion including(Collection<String> offerings);

        /**
         * Which requirements keep offerings out that cannot be in, by name: with any one less the others could hold. Empty where the
         * offerings cannot even be in together.
         *
         * @throws InvalidInstance for an offering that the instance does not have
         */
        List<String> keepingOut(Collection<String> offerings);
    }
}
