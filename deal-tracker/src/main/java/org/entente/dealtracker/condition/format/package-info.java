/** Reads the library; refuses what it does not understand. */
package org.entente.dealtracker.condition.format;
