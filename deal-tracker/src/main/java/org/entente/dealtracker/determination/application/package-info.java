/** Determinations for whoever asks. */
package org.entente.dealtracker.determination.application;
