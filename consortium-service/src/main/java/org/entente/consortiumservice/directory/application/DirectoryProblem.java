package org.entente.consortiumservice.directory.application;

import org.entente.kit.problem.ProblemType;

/** What this service refuses beyond the common problems. */
public enum DirectoryProblem implements ProblemType {
    /** The registry's event has not arrived; the thing may well exist. */
    NOT_KNOWN_HERE_YET("not-known-here-yet", 422, "Not known here yet");

    private final String code;
    private final int status;
    private final String title;

    DirectoryProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
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
