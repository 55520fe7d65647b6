package org.entente.kit.journal;

/** A row with its place in the chain. */
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried
public record ChainedRow(JournalRow row, byte[] previousHash, byte[] hash) {}
