package org.entente.dealtracker.financing.domain;

import static org.entente.contracts.vocabulary.FinancingInstitution.DFC;
import static org.entente.contracts.vocabulary.FinancingInstitution.EXIM;
import static org.entente.contracts.vocabulary.FinancingInstitution.SBA;
import static org.entente.contracts.vocabulary.FinancingInstitution.USTDA;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.contracts.vocabulary.FinancingInstitution;

/** What an institution can give, as Executive Order 14320 names it; which gives what is platform policy. */
public enum FinancingInstrument {
    LOAN(EXIM, DFC, SBA),
    GUARANTEE(EXIM, DFC, SBA),
    INSURANCE(EXIM),
    POLITICAL_RISK_INSURANCE(DFC),
    EQUITY(DFC),
    CO_FINANCING(DFC),
    TECHNICAL_ASSISTANCE(USTDA, SBA),
    FEASIBILITY_STUDY(USTDA);

    private final Set<FinancingInstitution> institutions;

    FinancingInstrument(FinancingInstitution first, FinancingInstitution... others) {
        institutions = EnumSet.of(first, others);
    }

    boolean of(FinancingInstitution institution) {
        return institutions.contains(institution);
    }

    /** What an institution gives. */
    static List<FinancingInstrument> all(FinancingInstitution institution) {
        return Arrays.stream(values())
                .filter(instrument -> instrument.of(institution))
                .toList();
    }
}
