/** What a letter says. */
package org.entente.dealtracker.letter.domain;
