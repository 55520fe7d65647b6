package org.entente.dealtracker.assembly.application;

/** One piece of a consortium's objective: what it is for, in words, and its points. */
public record ScorePiece(String what, long value) {}
