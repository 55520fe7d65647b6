/** A determination as a pure function of a transaction and the rules. */
package org.entente.dealtracker.determination.domain;
