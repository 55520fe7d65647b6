package org.entente.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** The service by its name in paths that every service has, such as {@code /api/v1/audit/<application>}. */
@ApplicationScoped
public class ThisService {

    private final String name;

    ThisService(@ConfigProperty(name = "quarkus.application.name") String name) {
        this.name = name;
    }

    /** @throws Problem {@code not-found} when another service is meant */
    public void require(String application) {
        if (!name.equals(application)) {
            throw new Problem(CommonProblem.NOT_FOUND, "This is " + name + ".");
        }
    }
}
