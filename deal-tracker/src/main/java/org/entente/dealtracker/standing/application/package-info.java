/** Examining chosen consortia after every change of the market that may matter to them, and saying how they stand. */
package org.entente.dealtracker.standing.application;
