package org.entente.stack;

import java.time.Duration;

/** Hears how a start, and later the life of the stack, goes. Called from several threads. */
public interface Progress {

    /** The part is being started. */
    void starting(String part);

    /** The part is ready. */
    void ready(String part, Duration took);

    /** One line about something that happened later. */
    void say(String line);

    /** Hears nothing. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void starting(String part) {}

            @Override
            public void ready(String part, Duration took) {}

            @Override
            public void say(String line) {}
        };
    }
}
