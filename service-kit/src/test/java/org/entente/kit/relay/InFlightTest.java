package org.entente.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InFlightTest {

    private final InFlight inFlight = new InFlight();

    @Test
    void givenALaterTransactionAcknowledgedFirst_whenConfirming_thenTheEarlierOneHoldsThePosition() {
        inFlight.begin();
        var first = inFlight.sending();
        inFlight.commit(10);
        inFlight.begin();
        var second = inFlight.sending();
        inFlight.commit(20);

        inFlight.acknowledge(second);
        assertThat(inFlight.confirmed()).isZero();

        inFlight.acknowledge(first);
        assertThat(inFlight.confirmed()).isEqualTo(20);
    }

    @Test
    void givenAnEventOnItsWay_whenTheServerSaysHowFarItIs_thenThatIsNotConfirmed() {
        inFlight.begin();
        var event = inFlight.sending();
        inFlight.commit(10);

        inFlight.quietUntil(99);
        assertThat(inFlight.confirmed()).isZero();

        inFlight.acknowledge(event);
        inFlight.quietUntil(99);
        assertThat(inFlight.confirmed()).isEqualTo(99);
    }

    @Test
    void givenATransactionHalfRead_whenTheServerSaysHowFarItIs_thenThatIsNotConfirmed() {
        inFlight.begin();
        inFlight.acknowledge(inFlight.sending());

        inFlight.quietUntil(99);

        assertThat(inFlight.confirmed()).isZero();
    }

    @Test
    void givenAnEmptyTransaction_whenItCommits_thenItIsConfirmed() {
        inFlight.begin();
        inFlight.commit(10);

        assertThat(inFlight.confirmed()).isEqualTo(10);
    }
}
