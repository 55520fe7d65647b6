package org.entente.dealtracker.market.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.contracts.vocabulary.AttestationAspect;
import org.entente.contracts.vocabulary.Workload;

/**
 * That two offerings were validated together, in the versions that are published now, confirmed by both sides.
 *
 * @param testedOn {@code null} where it was learned before attestations told
 * @param workloads the workloads that the test covers; empty means every one
 */
public record MarketAttestation(
        UUID attestationId,
        OfferingPair pair,
        LocalDate testedOn,
        List<AttestationAspect> aspects,
        List<Workload> workloads) {

    public MarketAttestation {
        aspects = List.copyOf(aspects);
        workloads = List.copyOf(workloads);
    }

    /**
     * The pairs that these attest for the workload, in the order in which they come; several tests of one pair cover together what each
     * of them covers.
     *
     * @param workload {@code null} for any
     */
    public static List<OfferingPair> pairsFor(Workload workload, Collection<MarketAttestation> attestations) {
        Map<OfferingPair, List<MarketAttestation>> tests = new LinkedHashMap<>();
        attestations.forEach(
                attestation -> tests.computeIfAbsent(attestation.pair().ordered(), _ -> new ArrayList<>())
                        .add(attestation));
        return tests.entrySet().stream()
                .filter(pair -> workload == null || covered(workload, pair.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean covered(Workload workload, List<MarketAttestation> tests) {
        return tests.stream().anyMatch(test -> test.workloads().isEmpty())
                || workload.isCoveredBy(tests.stream()
                        .flatMap(test -> test.workloads().stream())
                        .toList());
    }
}
