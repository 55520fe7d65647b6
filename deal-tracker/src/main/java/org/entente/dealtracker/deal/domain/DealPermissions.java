package org.entente.dealtracker.deal.domain;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.entente.contracts.vocabulary.Roles;
import org.entente.kit.identity.Caller;

/** Who may do what with a deal that they see, as a table. */
public final class DealPermissions {

    /** What the caller's organization has to be to the deal. */
    private enum Tie {
        ANY,
        BUYER,
        ANCHOR,
        CERTIFIED_PROVIDER
    }

    private record Grant(DealAction action, String role, Tie tie) {}

    private static final List<Grant> TABLE = List.of(
            new Grant(DealAction.OPEN, Roles.BUYER, Tie.ANY),
            new Grant(DealAction.OPEN, Roles.PROGRAM_OFFICE, Tie.ANY),
            new Grant(DealAction.ASSEMBLE, Roles.BUYER, Tie.BUYER),
            new Grant(DealAction.ASSEMBLE, Roles.PROGRAM_OFFICE, Tie.ANY),
            new Grant(DealAction.ASSEMBLE, Roles.COMPANY_ADMIN, Tie.CERTIFIED_PROVIDER),
            new Grant(DealAction.SELECT, Roles.BUYER, Tie.BUYER),
            new Grant(DealAction.SELECT, Roles.PROGRAM_OFFICE, Tie.ANY),
            new Grant(DealAction.SUBSTITUTE, Roles.BUYER, Tie.BUYER),
            new Grant(DealAction.SUBSTITUTE, Roles.PROGRAM_OFFICE, Tie.ANY),
            new Grant(DealAction.SUBSTITUTE, Roles.COMPANY_ADMIN, Tie.ANCHOR),
            new Grant(DealAction.STATE_TRANSACTION, Roles.BUYER, Tie.BUYER),
            new Grant(DealAction.STATE_TRANSACTION, Roles.PROGRAM_OFFICE, Tie.ANY),
            new Grant(DealAction.STATE_TRANSACTION, Roles.COMPANY_ADMIN, Tie.ANCHOR),
            new Grant(DealAction.DELIVER, Roles.BUYER, Tie.BUYER),
            new Grant(DealAction.DELIVER, Roles.PROGRAM_OFFICE, Tie.ANY),
            new Grant(DealAction.LIFT_HOLD, Roles.PROGRAM_OFFICE, Tie.ANY),
            new Grant(DealAction.WITHDRAW, Roles.BUYER, Tie.BUYER),
            new Grant(DealAction.WITHDRAW, Roles.PROGRAM_OFFICE, Tie.ANY));

    private DealPermissions() {}

    public static boolean mayOpen(Caller caller) {
        return TABLE.stream().anyMatch(grant -> grant.action() == DealAction.OPEN && caller.has(grant.role()));
    }

    /** @param certifiedProvider asked only where a grant depends on it */
    public static boolean allows(DealAction action, Caller caller, Deal deal, BooleanSupplier certifiedProvider) {
        return TABLE.stream()
                .filter(grant -> grant.action() == action && caller.has(grant.role()))
                .anyMatch(grant -> switch (grant.tie()) {
                    case ANY -> true;
                    case BUYER -> caller.belongsTo(deal.buyerOrganizationId());
                    case ANCHOR ->
                        deal.consortium()
                                .anchorOrganizationId()
                                .filter(caller::belongsTo)
                                .isPresent();
                    case CERTIFIED_PROVIDER -> certifiedProvider.getAsBoolean();
                });
    }
}
