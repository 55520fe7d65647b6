/** How a chosen consortium stands in a market that goes on changing. */
package org.entente.dealtracker.standing;
