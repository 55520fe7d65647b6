/** What a delegation is, and what it is about. */
package org.entente.dealtracker.delegation.domain;
