/** Delegations as rows. */
package org.entente.dealtracker.delegation.persistence;
