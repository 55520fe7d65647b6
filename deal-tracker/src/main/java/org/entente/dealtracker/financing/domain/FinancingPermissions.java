package org.entente.dealtracker.financing.domain;

import java.util.UUID;
import org.entente.contracts.vocabulary.Roles;
import org.entente.kit.identity.Caller;

/** The program office hands deals over and records what institutions say; the lead of a deal asks for it and gives it up. */
public final class FinancingPermissions {

    private FinancingPermissions() {}

    /** @param lead the anchor of the deal's consortium; {@code null} where it has none */
    public static boolean mayRefer(Caller caller, UUID lead) {
        return caller.has(Roles.PROGRAM_OFFICE)
                || (caller.has(Roles.COMPANY_ADMIN) && lead != null && caller.belongsTo(lead));
    }

    /** The same for a step; only withdrawing is the lead's too. */
    public static boolean allows(FinancingCommand command, Caller caller, UUID lead) {
        return switch (command) {
            case START_REVIEW, COMMIT, SIGN, DECLINE -> caller.has(Roles.PROGRAM_OFFICE);
            case WITHDRAW -> mayRefer(caller, lead);
        };
    }

    /** Whom a command is for. */
    public static String words(FinancingCommand command) {
        return command == FinancingCommand.WITHDRAW
                ? "the program office, or an admin of the deal's lead"
                : "the program office";
    }
}
