package org.entente.kit.time;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * How a simulated time follows the real one.
 *
 * @param since a real moment
 * @param shows the simulated time at that moment
 * @param speed simulated seconds in a real one, 1 or more
 */
record SimulatedTime(Instant since, Instant shows, long speed) {

    static final SimulatedTime REAL = new SimulatedTime(Instant.EPOCH, Instant.EPOCH, 1);

    SimulatedTime {
        if (speed < 1) {
            throw new IllegalArgumentException("The speed of a simulated time is 1 or more, not " + speed);
        }
    }

    /** Of one line: the real moment, the simulated time then, and the speed, with a space between them. */
    static SimulatedTime parse(String line) {
        String[] parts = line.strip().split(" ");
        if (parts.length != 3) {
            throw new IllegalArgumentException(
                    "A simulated time is a real moment, the simulated time then, and a speed, not \"" + line.strip()
                            + "\"");
        }
        try {
            return new SimulatedTime(Instant.parse(parts[0]), Instant.parse(parts[1]), Long.parseLong(parts[2]));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + line.strip() + "\" is no simulated time", e);
        }
    }

    Instant at(Instant real) {
        return shows.plus(Duration.between(since, real).multipliedBy(speed));
    }
}
