/** Findings, and what is still to be examined. */
package org.entente.dealtracker.standing.persistence;
