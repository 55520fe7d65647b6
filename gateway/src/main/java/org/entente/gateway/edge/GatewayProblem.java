package org.entente.gateway.edge;

import java.util.Locale;
import org.entente.kit.problem.ProblemType;

/** The errors that only the gateway has. */
public enum GatewayProblem implements ProblemType {
    CROSS_SITE(403, "Another site asked for this"),
    UPSTREAM_TIMEOUT(504, "A service took too long to answer");

    private final int status;
    private final String title;

    GatewayProblem(int status, String title) {
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
