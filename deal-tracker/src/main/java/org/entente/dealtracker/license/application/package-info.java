/** Issuing and reading licenses. */
package org.entente.dealtracker.license.application;
