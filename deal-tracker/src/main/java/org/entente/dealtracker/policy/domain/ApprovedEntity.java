package org.entente.dealtracker.policy.domain;

import java.util.List;

/**
 * A company that a list lets through, for as long as this version of its entry holds.
 *
 * @param list the list that the entry stands on
 * @param names under which it is known
 * @param headquarteredIn where it, or its ultimate parent, has to be headquartered; ISO 3166-1 alpha-2
 * @param subsidiaries whether names that go on after one of these count, too
 */
public record ApprovedEntity(
        RuleVersion version, String list, List<String> names, String headquarteredIn, boolean subsidiaries)
        implements Dated {

    public ApprovedEntity {
        names = List.copyOf(names);
    }

    public boolean isNamed(String name) {
        CompanyName asked = CompanyName.of(name);
        return names.stream()
                .map(CompanyName::of)
                .anyMatch(known -> subsidiaries ? asked.startsWith(known) : asked.equals(known));
    }
}
