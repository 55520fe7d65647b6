package org.entente.kit.houserules.badservice.bills.application;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

class GoodUseCase {
    @Transactional
    Instant bill(Clock clock) {
        return Instant.now(clock);
    }
}
