/** Questions about the market, and what to do when a fact about it arrives. */
package org.entente.dealtracker.market.application;
