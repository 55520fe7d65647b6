package org.entente.dealtracker.assembly.application;

/**
 * What takes a place best.
 *
 * @param substitute {@code null} where nothing can take it, or nothing was found in time
 * @param none why nothing can, and what would help; {@code null} where something can, or it was not found out in time
 * @param proven whether nothing better, or nothing at all, can exist
 */
public record BestSubstitute(Substitute substitute, WhyNone none, boolean proven) {}
