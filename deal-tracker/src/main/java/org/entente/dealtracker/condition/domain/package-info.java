/** The library of conditions, and what is cited from it. */
package org.entente.dealtracker.condition.domain;
