package org.entente.gateway.stream.delivery;

/** Where a subscriber's bytes go; called on the subscriber's event loop only. */
public interface Outlet {
    /** True while the reader has more waiting than it should; {@link Subscriber#advance()} is called when that is over. */
    boolean isFull();

    void write(byte[] bytes);

    /** Ends the connection; the reader comes back and resumes. */
    void cut();
}
