package org.entente.dealtracker.assembly.domain;

/** Finds the best consortia of an instance; the same instance always gets the same answer. */
@FunctionalInterface
public interface Assembler {

    /** Answers with the best consortia, or with the requirements that cannot hold together. */
    Answer assemble(Instance instance);
}
