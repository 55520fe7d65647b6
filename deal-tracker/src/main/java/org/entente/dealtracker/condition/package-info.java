/** Conditions of licenses in words that were agreed once: dated, with what they oblige to. */
package org.entente.dealtracker.condition;
