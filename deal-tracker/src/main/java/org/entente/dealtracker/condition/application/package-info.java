/** Fills conditions in for those who ask for them. */
package org.entente.dealtracker.condition.application;
