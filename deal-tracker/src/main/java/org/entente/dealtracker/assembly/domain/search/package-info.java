/** The exact search over bit sets: an instance compiled to numbers, a depth-first search with bounds, and what it keeps. */
package org.entente.dealtracker.assembly.domain.search;
