package org.entente.dealtracker.determination.domain;

import java.math.BigDecimal;

/**
 * What moves. Any fact may be {@code null}: nobody stated it.
 *
 * @param totalProcessingPerformance TPP of 3A090, dense
 * @param memoryBandwidthGigabytesPerSecond of all DRAM of the item
 * @param informedLetter whether the exporter was informed by letter that a license is required
 */
public record Item(
        Eccn eccn,
        Boolean designedForDataCenter,
        BigDecimal totalProcessingPerformance,
        BigDecimal memoryBandwidthGigabytesPerSecond,
        Long quantity,
        Boolean informedLetter) {}
