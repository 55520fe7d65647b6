package org.entente.dealtracker.assembly.domain;

/** The instance contradicts itself; the message says where, in words for the person who wrote it. */
public final class InvalidInstance extends IllegalArgumentException {
    public InvalidInstance(String message) {
        super(message);
    }
}
