package org.entente.dealtracker.determination.domain;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.entente.dealtracker.determination.domain.condition.Truth;

/** Says what a determination is expected to be in a line. */
final class DeterminationAssert extends AbstractAssert<DeterminationAssert, Determination> {

    private DeterminationAssert(Determination actual) {
        super(actual, DeterminationAssert.class);
    }

    static DeterminationAssert assertThat(Determination actual) {
        return new DeterminationAssert(actual);
    }

    DeterminationAssert needsNoLicense() {
        return is(Requirement.NO_LICENSE_REQUIRED, null);
    }

    DeterminationAssert needsLicense(ReviewPolicy policy) {
        return is(Requirement.LICENSE_REQUIRED, policy);
    }

    DeterminationAssert goesUnder(String code, int noticeDays) {
        is(Requirement.LICENSE_EXCEPTION, null);
        Assertions.assertThat(actual.exceptions()).containsExactly(new Grant(code, noticeDays));
        return this;
    }

    DeterminationAssert isProhibited() {
        return is(Requirement.PROHIBITED, null);
    }

    DeterminationAssert isIncomplete() {
        return is(Requirement.INCOMPLETE, null);
    }

    DeterminationAssert misses(String... paths) {
        Assertions.assertThat(actual.missing().keySet()).containsExactlyInAnyOrder(paths);
        return this;
    }

    /** Exactly these rows that are in force and require something apply. */
    DeterminationAssert because(String... ids) {
        List<String> applying = actual.findings().stream()
                .filter(finding -> finding.row() instanceof LicenseRule)
                .filter(finding -> finding.row().version().inForce() && finding.applies() == Truth.TRUE)
                .map(finding -> finding.row().version().id())
                .toList();
        Assertions.assertThat(applying).containsExactlyInAnyOrderElementsOf(Arrays.asList(ids));
        return this;
    }

    Finding finding(String id) {
        return actual.findings().stream()
                .filter(finding -> finding.row().version().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding of " + id));
    }

    private DeterminationAssert is(Requirement requirement, ReviewPolicy policy) {
        Assertions.assertThat(actual.requirement()).isEqualTo(requirement);
        Assertions.assertThat(actual.reviewPolicy()).isEqualTo(policy);
        if (requirement != Requirement.LICENSE_EXCEPTION) {
            Assertions.assertThat(actual.exceptions()).isEmpty();
        }
        return this;
    }
}
