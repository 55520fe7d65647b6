/** Referrals as rows. */
package org.entente.dealtracker.financing.persistence;
