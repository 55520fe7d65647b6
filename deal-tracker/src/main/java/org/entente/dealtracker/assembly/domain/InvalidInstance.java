package org.entente.dealtracker.assembly.domain;

/** The instance contradicts itself; the message says where, in words for the person who wrote it. */
public class InvalidInstance extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public InvalidInstance(String message) {
        super(message);
    }
}
