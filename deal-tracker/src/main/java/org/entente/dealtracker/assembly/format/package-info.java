/** The format {@code entente-assembly-1}: instances and answers as JSON. */
package org.entente.dealtracker.assembly.format;
