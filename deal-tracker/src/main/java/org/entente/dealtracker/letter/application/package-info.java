/** Writes the letter of a review for those who may read it. */
package org.entente.dealtracker.letter.application;
