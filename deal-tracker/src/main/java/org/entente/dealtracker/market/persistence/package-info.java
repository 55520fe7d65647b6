/** The tables of the market projection. */
package org.entente.dealtracker.market.persistence;
