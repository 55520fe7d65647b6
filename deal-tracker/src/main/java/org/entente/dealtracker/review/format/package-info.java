/** Reads the clocks of reviews and how agencies work; refuses what it does not understand. */
package org.entente.dealtracker.review.format;
