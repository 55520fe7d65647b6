/** How soon the market in memory answers a deal's question rightly after a fact. */
package org.entente.bench.standing;
