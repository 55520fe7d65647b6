package org.entente.dealtracker.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How like two reviews are, in points and in words. */
class LikenessTest {

    private static final UUID NORTHWIND = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID LUMEN = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final Likeness THIS =
            new Likeness("SA", Set.of("HARDWARE", "MODELS"), Set.of("ACCELERATOR", "MODEL"), Set.of(NORTHWIND, LUMEN));

    @Test
    void givenTheSameInEverythingThenItIsHundred() {
        assertThat(THIS.to(THIS)).isEqualTo(100);
        assertThat(THIS.words(THIS))
                .isEqualTo("same destination, 2 of 2 layers, 2 of 2 classes of items, 2 of 2 members");
    }

    @Test
    void givenAnotherDestinationAndHalfOfTheRestThenItSaysSo() {
        Likeness other = new Likeness("KE", Set.of("HARDWARE"), Set.of("ACCELERATOR"), Set.of(NORTHWIND));

        assertThat(THIS.to(other)).isEqualTo(15 + 7 + 7);
        assertThat(THIS.words(other))
                .isEqualTo("other destination KE, 1 of 2 layers, 1 of 2 classes of items, 1 of 2 members");
    }

    @Test
    void givenNothingInCommonThenItIsNothing() {
        assertThat(THIS.to(new Likeness("KE", Set.of(), Set.of(), Set.of()))).isZero();
    }
}
