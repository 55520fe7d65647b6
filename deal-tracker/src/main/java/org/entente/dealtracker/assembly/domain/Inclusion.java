package org.entente.dealtracker.assembly.domain;

/**
 * What comes of it when certain offerings have to be in.
 *
 * @param consortium the best one with them; {@code null} where there is none, or none was found in time
 * @param proven whether nothing better, or nothing at all, can exist
 */
public record Inclusion(Consortium consortium, boolean proven) {}
