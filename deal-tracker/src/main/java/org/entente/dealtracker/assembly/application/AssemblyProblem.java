package org.entente.dealtracker.assembly.application;

import java.util.Locale;
import org.entente.kit.problem.ProblemType;

/** The errors that only runs of the assembler have. */
enum AssemblyProblem implements ProblemType {
    INSTANCE_TOO_LARGE(422, "The problem is too large to be searched"),
    ASSEMBLIES_BUSY(503, "All places for assemblies are taken");

    private final int status;
    private final String title;

    AssemblyProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
