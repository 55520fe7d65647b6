/** What rules ask about a transaction: conditions that are true, false or unknown, and say themselves in words. */
package org.entente.dealtracker.determination.domain.condition;
