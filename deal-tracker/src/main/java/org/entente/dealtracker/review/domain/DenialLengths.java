package org.entente.dealtracker.review.domain;

/**
 * The calendar days of the way to a denial, as one version of the rules has them (15 CFR 750.6, part 756).
 *
 * @param response from the notice, for the applicant
 * @param becomesFinal from the notice, when it becomes a denial by itself
 * @param appeal from the denial
 */
public record DenialLengths(int response, int becomesFinal, int appeal) {

    public DenialLengths {
        if (response <= 0 || becomesFinal < response || appeal <= 0) {
            throw new IllegalArgumentException("a denial becomes final after the response, and can be appealed");
        }
    }
}
