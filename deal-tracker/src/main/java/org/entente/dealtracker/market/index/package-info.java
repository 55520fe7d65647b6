/** The market in memory: plain Java over JDBC, so that a question is answered without asking the database for more than what changed. */
package org.entente.dealtracker.market.index;
