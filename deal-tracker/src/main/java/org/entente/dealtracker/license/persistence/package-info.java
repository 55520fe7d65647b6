/** Licenses and the dated policy on their validity as rows. */
package org.entente.dealtracker.license.persistence;
