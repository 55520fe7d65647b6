/** The library as it is shipped, and citations as columns. */
package org.entente.dealtracker.condition.persistence;
