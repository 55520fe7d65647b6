package org.entente.dealtracker.review.domain;

/**
 * Who signs something.
 *
 * @param id stable, to tell people apart
 * @param name to show
 */
public record Signer(String id, String name) {}
