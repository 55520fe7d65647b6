/** Consumers of the topics that the market is learned from. */
package org.entente.dealtracker.market.messaging;
