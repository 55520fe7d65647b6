package org.entente.providerregistry.problem;

import java.util.Locale;
import org.entente.kit.problem.Problem;
import org.entente.kit.problem.ProblemType;

/** The problems of the registry, beside the ones that every service has. */
public enum RegistryProblem implements ProblemType {
    ALREADY_REGISTERED(409, "The organization is registered already"),
    ALREADY_APPLIED(409, "The offering has a certification in progress or in force"),
    OWN_ORGANIZATION(403, "Nobody decides on an organization that they belong to"),
    ANOTHER_ASSESSOR(403, "Another laboratory assesses this certification"),
    SECOND_PERSON_NEEDED(403, "Whoever recorded a hit does not end it"),
    ORGANIZATION_NOT_REGISTERED(422, "The organization is not registered"),
    ORGANIZATION_NOT_VERIFIED(422, "The organization is not verified"),
    ORGANIZATION_SUSPENDED(422, "The organization is suspended"),
    SLOT_OUTSIDE_LAYER(422, "The component slot belongs to another layer"),
    US_ORIGIN_ABOVE_PRICE(422, "The US-origin value is above the price"),
    AVAILABLE_FROM_IMPLAUSIBLE(422, "The first day on which it can be ordered is not plausible"),
    OFFERING_NOT_PUBLISHED(422, "The offering is not published"),
    UNKNOWN_SCHEME(422, "There is no such certification scheme"),
    SCHEME_OF_OTHER_LAYER(422, "The scheme certifies another layer"),
    UNKNOWN_REQUIREMENT(422, "The scheme has no such requirement"),
    EVIDENCE_NEEDED(422, "A result needs its evidence"),
    REQUIREMENTS_NOT_PASSED(422, "Not every requirement is passed"),
    CONDITIONS_DO_NOT_FIT(422, "The conditions do not fit the decision"),
    REASONS_NEEDED(422, "A refusal needs its reasons"),
    VALIDITY_IN_PAST(422, "The certificate would be over before it begins"),
    SAME_OFFERING(422, "An offering is not attested with itself"),
    TEST_IN_FUTURE(422, "The test lies in the future"),
    SCREENING_IN_FUTURE(422, "The screening lies in the future"),
    MATCHES_DO_NOT_FIT(422, "The matches do not fit the result"),
    SCREENED_LISTS_DO_NOT_FIT(422, "The lists that were looked at do not fit");

    private final int status;
    private final String title;

    RegistryProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    /** This problem, in the words of one case. */
    public Problem because(String detail) {
        return new Problem(this, detail);
    }
}
