/** Runs of the assembler for a deal's need, and the substitutes for one lost offering. */
package org.entente.dealtracker.assembly.application;
