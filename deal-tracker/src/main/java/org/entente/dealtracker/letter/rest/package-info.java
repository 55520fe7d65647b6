/** Letters for people to download. */
package org.entente.dealtracker.letter.rest;
