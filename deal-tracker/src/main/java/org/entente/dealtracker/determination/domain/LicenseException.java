package org.entente.dealtracker.determination.domain;

import java.util.List;
import org.entente.dealtracker.determination.domain.condition.Condition;
import org.entente.dealtracker.policy.domain.Enumeration;
import org.entente.dealtracker.policy.domain.RuleVersion;

/**
 * A license exception, which can take the place of a license.
 *
 * @param overcomes ids of the rows whose requirement it overcomes; any other one stands
 * @param noticeDays calendar days before shipment by which the Bureau has to be notified
 * @param notDecidedHere why it is never granted here; {@code null} where it can be
 */
public record LicenseException(
        RuleVersion version,
        String title,
        List<String> overcomes,
        Condition when,
        int noticeDays,
        String notDecidedHere)
        implements RuleRow {

    public LicenseException {
        overcomes = List.copyOf(overcomes);
    }

    public String code() {
        return version.id();
    }

    public boolean grantable() {
        return notDecidedHere == null;
    }

    @Override
    public String rule() {
        return code();
    }

    @Override
    public String then() {
        return grantable()
                ? "license exception " + code() + " in place of " + Enumeration.and(overcomes) + ", "
                        + (noticeDays == 0 ? "no notice" : "notice " + noticeDays + " calendar days before")
                : "not decided here";
    }

    @Override
    public String note() {
        return notDecidedHere;
    }
}
