package org.entente.kit.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jboss.logging.Logger;

/**
 * Time as a file says, for a local stack only: set forward, or running faster, so that a review of ninety days can be watched in a minute.
 *
 * <p>Without the file it is real time. A changed file counts at once; one that cannot be read, or that would turn the time back, does not
 * count at all.
 */
final class SimulatedClock extends Clock {

    private static final Logger LOG = Logger.getLogger(SimulatedClock.class);

    private final Path file;
    private final Clock real;
    private volatile Known known = new Known(null, SimulatedTime.REAL);

    /** @param modified when the file was written that says so; {@code null} for no file */
    private record Known(FileTime modified, SimulatedTime time) {}

    SimulatedClock(Path file, Clock real) {
        this.file = file;
        this.real = real;
    }

    @Override
    public Instant instant() {
        Instant now = real.instant();
        return time(now).at(now);
    }

    private SimulatedTime time(Instant now) {
        Known before = known;
        FileTime modified = modified(before);
        if (modified == null || modified.equals(before.modified())) {
            return before.time();
        }
        SimulatedTime next = read(before.time(), now);
        known = new Known(modified, next);
        return next;
    }

    private FileTime modified(Known before) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (NoSuchFileException _) {
            return null;
        } catch (IOException e) {
            LOG.warnf("The simulated time cannot be read from %s: %s", file, e.getMessage());
            return before.modified();
        }
    }

    private SimulatedTime read(SimulatedTime before, Instant now) {
        try {
            SimulatedTime next = SimulatedTime.parse(Files.readString(file));
            if (next.at(now).isBefore(before.at(now))) {
                LOG.warnf("%s would turn the time back, so it does not count", file);
                return before;
            }
            LOG.infof("The time is simulated: %s, at a speed of %s", next.at(now), next.speed());
            return next;
        } catch (IOException | IllegalArgumentException e) {
            LOG.warnf("The simulated time in %s does not count: %s", file, e.getMessage());
            return before;
        }
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SimulatedClock(file, real.withZone(zone));
    }
}
