package org.entente.dealtracker.assembly.application;

import java.util.UUID;
import org.entente.contracts.vocabulary.Roles;
import org.entente.kit.identity.Caller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/**
 * Who asked for a run.
 *
 * @param government whether it was somebody of the government, whose name only the government reads
 */
public record Asker(String name, UUID organizationId, boolean government) {

    /** @throws Problem {@code forbidden} for somebody who acts for no organization */
    public static Asker of(Caller caller) {
        if (caller.organization() == null) {
            throw new Problem(CommonProblem.FORBIDDEN, "Assemblies belong to an organization, and you act for none.");
        }
        return new Asker(caller.name(), caller.organization().id(), isGovernment(caller));
    }

    /** The name as this reader may know it. */
    public String nameFor(Caller reader) {
        return government && !isGovernment(reader) ? "Government" : name;
    }

    private static boolean isGovernment(Caller caller) {
        return caller.hasAny(Roles.PROGRAM_OFFICE, Roles.AUDITOR, Roles.AGENCY_REVIEWER, Roles.AGENCY_OFFICIAL);
    }
}
