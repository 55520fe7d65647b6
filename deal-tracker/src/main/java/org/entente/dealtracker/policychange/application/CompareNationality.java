package org.entente.dealtracker.policychange.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.dealtracker.assembly.application.NationalityMisfits;
import org.entente.dealtracker.deal.application.ChosenConsortia;
import org.entente.dealtracker.deal.application.ChosenConsortium;
import org.entente.dealtracker.deal.domain.DealProfile;
import org.entente.dealtracker.determination.application.CompareRules.Difference;
import org.entente.dealtracker.policy.application.PolicySet;
import org.entente.dealtracker.policy.domain.NationalityVersions;

/** What other rules about where providers come from would say of the consortia that open deals have chosen. */
@ApplicationScoped
class CompareNationality {

    private final ChosenConsortia consortia;
    private final NationalityMisfits misfits;

    CompareNationality(ChosenConsortia consortia, NationalityMisfits misfits) {
        this.consortia = consortia;
        this.misfits = misfits;
    }

    List<Difference> compare(PolicySet before, PolicySet after, List<DealProfile> open, List<LocalDate> days) {
        NationalityVersions is = before.of(NationalityVersions.class);
        NationalityVersions would = after.of(NationalityVersions.class);
        if (is.equals(would)) {
            return List.of();
        }
        return open.stream()
                .flatMap(deal -> consortia.find(deal.dealId()).stream())
                .flatMap(chosen -> days.stream()
                        .flatMap(day -> difference(chosen, is, would, day).stream())
                        .limit(1))
                .toList();
    }

    private Optional<Difference> difference(
            ChosenConsortium chosen, NationalityVersions is, NationalityVersions would, LocalDate day) {
        String before = words(chosen, is, day);
        String after = words(chosen, would, day);
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new Difference(chosen.dealId(), day, before, after, List.of()));
    }

    private String words(ChosenConsortium chosen, NationalityVersions versions, LocalDate day) {
        List<String> found = misfits.of(chosen.need(), chosen.offerings(), versions.inForce(day));
        return found.isEmpty() ? "nothing against it" : String.join("; ", found);
    }
}
