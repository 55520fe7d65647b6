package org.entente.dealtracker.assembly.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.entente.dealtracker.assembly.domain.Effort;
import org.entente.dealtracker.assembly.domain.InstanceTooLarge;
import org.junit.jupiter.api.Test;

class AssemblyMemoryTest {

    private static final long HEAP = 192L << 20;

    private final AssemblyMemory memory = new AssemblyMemory(HEAP, 2);

    @Test
    void givenASmallHeapWhenTwoRunsSearchAtOnceThenTogetherTheyTakeHalfOfIt() {
        Effort effort = memory.atMost(Effort.of(Duration.ofSeconds(10)));

        assertThat(effort.memoryBytes()).isEqualTo(16L << 20);
    }

    @Test
    void givenALargeHeapWhenMuchIsThereThenARunTakesNoMoreThanIsUsual() {
        Effort effort = new AssemblyMemory(8L << 30, 2).atMost(Effort.of(Duration.ofSeconds(10)));

        assertThat(effort.memoryBytes()).isEqualTo(Effort.USUAL_MEMORY);
    }

    @Test
    void givenAMillionAttestationsWhenThereIsNoRoomForThemThenTheWordsSayWhatToDo() {
        assertThatThrownBy(() -> memory.requireRoomFor(1_000_000))
                .isInstanceOf(InstanceTooLarge.class)
                .hasMessageStartingWith(
                        "The offerings that fit are attested in 1,000,000 pairs and there is room for 33,554: ask for fewer slots")
                .hasMessageEndingWith("or give the service more memory");
        assertThatCode(() -> memory.requireRoomFor(33_554)).doesNotThrowAnyException();
    }
}
