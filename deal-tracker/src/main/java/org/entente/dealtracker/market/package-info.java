/** What this service knows of the market: a projection of the registry's and the consortium service's facts. */
package org.entente.dealtracker.market;
