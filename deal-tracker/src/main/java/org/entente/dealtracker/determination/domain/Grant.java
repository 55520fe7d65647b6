package org.entente.dealtracker.determination.domain;

/** A license exception that can be used. */
public record Grant(String code, int noticeDays) {}
