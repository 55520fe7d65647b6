package org.entente.dealtracker.assembly.domain.search;

import org.entente.dealtracker.assembly.domain.Candidate;

/**
 * An instance as numbers: each slot has values 0 … n−1, the most valuable first, and one of them may be "empty".
 *
 * <p>A set of values is a bit set of {@code words[slot]} longs; the sets of all slots lie one after another in one array, a slot's from
 * {@code offset[slot]} on. Because values are sorted by what they add, the first bit of a set is the most that the slot can still add.
 *
 * <p>What a bundle adds and costs is divided among its slots, so that sums over slots are sums over offerings.
 */
final class Space {

    /** Marks the value of an optional slot that stays empty. */
    static final int EMPTY = -1;

    final int slots;
    final String[] slotIds;
    final boolean[] hardware;
    /** Sorted by id, so that comparing numbers compares ids. */
    final Candidate[] candidates;

    final String[] organizations;
    final int[] organizationOf;
    final int[] sizes;
    final int[] words;
    final int[] offset;
    final int totalWords;

    /** By slot and value: the candidate, or {@link #EMPTY}. */
    final int[][] candidate;

    /** By slot and value: what it adds to the objective. */
    final long[][] gain;

    /** By slot and value: whole US dollars. */
    final long[][] price;

    /** By slot: its values, the cheapest first. */
    final int[][] byPrice;

    /** By slot and value: the organization, or {@link #EMPTY}. */
    final int[][] organization;

    /** By candidate: the slots that it fills and its value in each. */
    final int[][] placeSlot;

    final int[][] placeValue;

    /** By slot: candidates that fill it and another slot. */
    final int[][] bundles;

    /** By organization: its candidates. */
    final int[][] candidatesOf;

    /** By two coupled slots: for each value of the first a set of values of the second; {@code null} where they are not coupled. */
    final long[][][] attested;

    /** By two slots: what an unattested pair costs. */
    final long[][] penalty;

    /** By two slots: whether the pair must be attested. */
    final boolean[][] required;

    Space(SpaceBuilder from) {
        slots = from.slots.length;
        slotIds = from.slotIds;
        hardware = from.hardware;
        candidates = from.candidates;
        organizations = from.organizations;
        organizationOf = from.organizationOf;
        sizes = from.sizes;
        words = from.words;
        offset = from.offset;
        totalWords = from.totalWords;
        candidate = from.candidate;
        gain = from.gain;
        price = from.price;
        byPrice = from.byPrice;
        organization = from.organization;
        placeSlot = from.placeSlot;
        placeValue = from.placeValue;
        bundles = from.bundles;
        candidatesOf = from.candidatesOf;
        attested = from.attested;
        penalty = from.penalty;
        required = from.required;
    }

    /** Whether two values of coupled slots are attested together. */
    boolean attested(int slot, int value, int other, int otherValue) {
        long word = attested[slot][other][value * words[other] + (otherValue >> 6)];
        return (word >>> otherValue & 1) != 0;
    }
}
