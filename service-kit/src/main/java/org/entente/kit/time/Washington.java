package org.entente.kit.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days that law and policy count by: calendar days in Washington, so that no two instants of one day give two answers. */
public final class Washington {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private Washington() {}

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
