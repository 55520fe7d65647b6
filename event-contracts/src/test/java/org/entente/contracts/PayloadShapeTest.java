package org.entente.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadShapeTest {
    record WithoutAudience(@Visible(Audience.PUBLIC) UUID dealId, String title) {}

    record Outer(@Visible(Audience.PARTIES) WithoutAudience inner) {}

    record WithMap(@Visible(Audience.PUBLIC) Map<String, String> anything) {}

    record WithFraction(@Visible(Audience.PUBLIC) double priceUsd) {}

    record AbsentPrimitive(
            @Visible(Audience.PUBLIC) @MayBeAbsent long valueUsd) {}

    @ParameterizedTest
    @ValueSource(classes = {WithoutAudience.class, Outer.class})
    void givenAComponentWithoutAudience_whenTheRecordIsRead_thenItIsRefusedByName(Class<?> payload) {
        assertThatThrownBy(() -> PayloadShape.of(payload))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("WithoutAudience.title has no audience: annotate it with @Visible");
    }

    @ParameterizedTest
    @ValueSource(classes = {WithMap.class, WithFraction.class})
    void givenAComponentOfAnUnknownForm_whenTheRecordIsRead_thenItIsRefused(Class<?> payload) {
        assertThatThrownBy(() -> PayloadShape.of(payload))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a type that contracts do not use");
    }

    @Test
    void givenAPrimitiveThatMayBeAbsent_whenTheRecordIsRead_thenItIsRefused() {
        assertThatThrownBy(() -> PayloadShape.of(AbsentPrimitive.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("AbsentPrimitive.valueUsd is primitive and can not be absent");
    }

    @Test
    void givenEveryEvent_whenItsRecordIsRead_thenEachComponentHasAnAudience() {
        assertThat(EventCatalog.all())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(PayloadShape.of(type.payload()).fields())
                        .allSatisfy(field -> assertThat(field.audience()).isNotNull()));
    }
}
