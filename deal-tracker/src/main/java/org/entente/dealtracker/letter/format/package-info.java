/** Letters as pages: the template, and PDF. */
package org.entente.dealtracker.letter.format;
