package org.entente.dealtracker.review.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.dealtracker.review.application.ClockPolicies;
import org.entente.dealtracker.review.domain.DenialLengths;
import org.entente.dealtracker.review.domain.ReviewRules;
import org.entente.dealtracker.review.domain.clock.ClockLengths;

/** Read once from {@code policies/review-clocks.yaml}; a service with a file that it cannot read does not start to guess. */
@ApplicationScoped
class ClockPolicyFile implements ClockPolicies {

    private static final String FILE = "/policies/review-clocks.yaml";
    private static final String IN_FORCE = "IN_FORCE";

    /** @param effectiveTo the last day, {@code null} for no end */
    record Version(
            String id,
            String version,
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            String status,
            String certainty,
            String reference,
            String label,
            ClockLengths days,
            DenialLengths denial) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
        }
    }

    private final List<Version> versions;

    ClockPolicyFile() {
        YAMLMapper yaml = YAMLMapper.builder().addModule(new JavaTimeModule()).build();
        try (InputStream file = ClockPolicyFile.class.getResourceAsStream(FILE)) {
            versions = yaml.readValue(file, new TypeReference<List<Version>>() {}).stream()
                    .filter(version -> version.status().equals(IN_FORCE))
                    .sorted(Comparator.comparing(Version::effectiveFrom))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " is not readable", e);
        }
    }

    @Override
    public Optional<ReviewRules> inForce(LocalDate day) {
        return versions.stream()
                .filter(version -> version.holdsOn(day))
                .map(version -> new ReviewRules(version.days(), version.denial()))
                .findFirst();
    }

    @Override
    public LocalDate firstDay() {
        return versions.getFirst().effectiveFrom();
    }
}
