package org.entente.dealtracker.review.application;

import java.util.List;
import java.util.Optional;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.review.domain.StaffMember;

/** Agencies' people who have worked here. */
public interface AgencyStaff {

    /** Keeps somebody, as they are now. */
    void keep(StaffMember member);

    Optional<StaffMember> find(String subject);

    /** By name; at most so many. */
    List<StaffMember> of(Agency agency, int limit);
}
