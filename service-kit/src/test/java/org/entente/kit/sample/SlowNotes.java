package org.entente.kit.sample;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds a use case until the test lets it go on. */
public final class SlowNotes {

    public static volatile CountDownLatch entered = new CountDownLatch(1);
    public static volatile CountDownLatch mayGoOn = new CountDownLatch(1);

    private SlowNotes() {}

    static void meet() {
        entered.countDown();
        try {
            if (!mayGoOn.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The test never let it go on");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
