/** The append-only table that is both audit chain and outbox, and the way to write and read it. */
package org.entente.kit.journal;
