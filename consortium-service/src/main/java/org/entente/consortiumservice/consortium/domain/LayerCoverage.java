package org.entente.consortiumservice.consortium.domain;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.contracts.vocabulary.Layer;

/** Which organizations fill which of the five layers (Executive Order 14320, section 3). */
public record LayerCoverage(Map<Layer, List<UUID>> organizations) {

    /** The coverage by these members; every layer is a key, an unfilled one with nobody. */
    public static LayerCoverage of(Collection<ConsortiumMember> members) {
        return new LayerCoverage(Arrays.stream(Layer.values())
                .collect(toUnmodifiableMap(
                        layer -> layer,
                        layer -> members.stream()
                                .filter(member -> member.layer() == layer)
                                .map(ConsortiumMember::organizationId)
                                .distinct()
                                .toList())));
    }

    /** The unfilled layers, in the order of the stack. */
    public List<Layer> gaps() {
        return Arrays.stream(Layer.values())
                .filter(layer -> organizations.get(layer).isEmpty())
                .toList();
    }
}
