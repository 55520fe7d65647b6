package org.entente.dealtracker.need.domain;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.entente.contracts.vocabulary.Layer;

/**
 * In this layer nobody provides who is incorporated, or has the principal place of business, in one of these countries.
 *
 * @param excludedCountries ISO 3166-1 alpha-2
 */
public record NationalityRule(
        @NotNull Layer layer,

        @NotEmpty @Size(max = 249)
        List<@NotNull @Pattern(regexp = "[A-Z]{2}", message = NeedLimits.MUST_BE_COUNTRY) String> excludedCountries) {}
