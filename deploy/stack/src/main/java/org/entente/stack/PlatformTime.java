package org.entente.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

/**
 * The time of a local stack's services, which may be set forward or run faster; never back, since what happened has happened.
 *
 * <p>It is one line in a file that the services read: a real moment, the platform's time then, and its speed. Without the file it is real
 * time. It stays with the stack's data, which has it in it.
 *
 * @param speed platform seconds in a real one
 */
public record PlatformTime(Instant since, Instant shows, long speed) {

    static Path file(StackSettings settings) {
        return settings.data().resolve("clock");
    }

    /** As it is now. */
    public static PlatformTime of(StackSettings settings, Instant now) {
        try {
            Path file = file(settings);
            if (!Files.exists(file)) {
                return new PlatformTime(now, now, 1);
            }
            String[] parts = Files.readString(file).strip().split(" ");
            var kept = new PlatformTime(Instant.parse(parts[0]), Instant.parse(parts[1]), Long.parseLong(parts[2]));
            return new PlatformTime(now, kept.at(now), kept.speed());
        } catch (IOException e) {
            throw new StackFailed("The platform's time cannot be read: " + e.getMessage(), e);
        }
    }

    public Instant at(Instant real) {
        return shows.plus(Duration.between(since, real).multipliedBy(speed));
    }

    public PlatformTime forward(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("The platform's time goes forward only, not by " + by + ".");
        }
        return new PlatformTime(since, shows.plus(by), speed);
    }

    public PlatformTime atSpeed(long speed) {
        if (speed < 1) {
            throw new IllegalArgumentException(
                    "The platform's time goes as fast as real time or faster, not " + speed + " times.");
        }
        return new PlatformTime(since, shows, speed);
    }

    /** From now on the services go by this. */
    public void keep(StackSettings settings) {
        try {
            Path file = file(settings);
            Path next = Files.writeString(
                    file.resolveSibling("clock.next"), since + " " + shows + " " + speed + System.lineSeparator());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StackFailed("The platform's time cannot be set: is the platform started?", e);
        }
    }
}
