package org.entente.providerregistry.certification.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.providerregistry.problem.RegistryProblem;

/** The requirements of one certification with what was found for each. */
record Sheet(List<Requirement> requirements) {
    Sheet {
        requirements = List.copyOf(requirements);
    }

    /** This sheet with the findings filled in; a requirement without one stays as it was. */
    Sheet with(List<Finding> findings) {
        var byCode = findings.stream().collect(Collectors.toMap(Finding::code, Function.identity(), (first, second) -> {
            throw RegistryProblem.UNKNOWN_REQUIREMENT.because("Requirement " + first.code() + " is there twice.");
        }));
        demandKnown(byCode.keySet().stream().toList());
        demandEvidence(findings);
        return new Sheet(requirements.stream().map(each -> fill(each, byCode)).toList());
    }

    void demandAllPassed() {
        var open = codes(requirement -> requirement.result() != Result.PASSED);
        if (!open.isEmpty()) {
            throw RegistryProblem.REQUIREMENTS_NOT_PASSED
                    .because("Unknown is not passed: " + String.join(", ", open) + ".")
                    .with("requirements", open)
                    .with("allowed", List.of("CONDITIONAL where nothing failed", "REFUSED"));
        }
    }

    /** A condition can leave something open; it cannot pass what failed. */
    void demandNoneFailed() {
        var failed = codes(requirement -> requirement.result() == Result.FAILED);
        if (!failed.isEmpty()) {
            throw RegistryProblem.REQUIREMENTS_NOT_PASSED
                    .because("No condition can pass what failed: " + String.join(", ", failed) + ".")
                    .with("requirements", failed)
                    .with("allowed", List.of("REFUSED"));
        }
    }

    private void demandKnown(List<String> codes) {
        var known = codes(_ -> true);
        var unknown =
                codes.stream().filter(code -> !known.contains(code)).sorted().toList();
        if (!unknown.isEmpty()) {
            throw RegistryProblem.UNKNOWN_REQUIREMENT
                    .because("The scheme does not have " + String.join(", ", unknown) + ".")
                    .with("requirements", unknown)
                    .with("allowed", known);
        }
    }

    private static void demandEvidence(List<Finding> findings) {
        var bare = findings.stream()
                .filter(finding -> finding.result() != Result.UNKNOWN)
                .filter(finding ->
                        finding.evidence() == null || finding.evidence().isBlank())
                .map(Finding::code)
                .toList();
        if (!bare.isEmpty()) {
            throw RegistryProblem.EVIDENCE_NEEDED
                    .because("Say what shows it for " + String.join(", ", bare) + ".")
                    .with("requirements", bare)
                    .with("allowed", "evidence with every PASSED and FAILED; UNKNOWN may come without");
        }
    }

    private static Requirement fill(Requirement requirement, Map<String, Finding> findings) {
        var finding = findings.get(requirement.code());
        return finding == null ? requirement : requirement.with(finding);
    }

    private List<String> codes(Predicate<Requirement> which) {
        return requirements.stream().filter(which).map(Requirement::code).toList();
    }
}
