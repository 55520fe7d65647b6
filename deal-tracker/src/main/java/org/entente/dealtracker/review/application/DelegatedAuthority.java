package org.entente.dealtracker.review.application;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.vocabulary.Agency;

/** Who need not see an application because they delegated their authority over its type to Commerce. */
public interface DelegatedAuthority {

    /** The agencies that delegated it for applications that are referred on this day. */
    Set<Agency> over(UUID dealId, LocalDate day);
}
