package org.entente.consortiumservice.consortium.domain;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.contracts.vocabulary.Layer;
import org.entente.contracts.vocabulary.MemberRole;

class LayerCoverageTest {

    @Property(tries = 300)
    void aLayerIsEitherFilledOrAGap(@ForAll("members") List<ConsortiumMember> members) {
        var coverage = LayerCoverage.of(members);

        assertThat(coverage.organizations()).containsOnlyKeys(Layer.values());
        for (var layer : Layer.values()) {
            var filled = members.stream().anyMatch(member -> member.layer() == layer);
            assertThat(coverage.gaps().contains(layer)).isNotEqualTo(filled);
        }
    }

    @Property(tries = 300)
    void anOrganizationIsNamedOnceInEachLayerThatItFills(@ForAll("members") List<ConsortiumMember> members) {
        var coverage = LayerCoverage.of(members);

        coverage.organizations().forEach((layer, organizations) -> {
            assertThat(organizations).doesNotHaveDuplicates();
            assertThat(new HashSet<>(organizations))
                    .isEqualTo(members.stream()
                            .filter(member -> member.layer() == layer)
                            .map(ConsortiumMember::organizationId)
                            .collect(toSet()));
        });
    }

    @Provide
    Arbitrary<List<ConsortiumMember>> members() {
        var organizations = Arbitraries.integers().between(1, 4).map(number -> new UUID(0, number));
        var layers = Arbitraries.of(Layer.class).injectNull(0.3);
        return Combinators.combine(organizations, layers)
                .as((organization, layer) -> new ConsortiumMember(
                        organization,
                        layer == null ? MemberRole.OPERATOR : MemberRole.LAYER_PROVIDER,
                        layer,
                        null,
                        null))
                .list()
                .ofMaxSize(8);
    }
}
