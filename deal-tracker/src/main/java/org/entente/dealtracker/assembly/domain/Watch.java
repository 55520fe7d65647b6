package org.entente.dealtracker.assembly.domain;

/** Somebody who follows a search while it goes on, and may end it. It is asked and told on the thread that searches. */
public interface Watch {

    /** Nobody follows, and the search goes on for as long as it may. */
    Watch NOBODY = new Watch() {};

    /** Whether the search is to go on; asked every few hundred steps. */
    default boolean goOn() {
        return true;
    }

    /** The best consortium so far, and how much better an unknown one could still be. */
    default void found(Answer interim) {}
}
