/** Referrals of deals to federal institutions for financing, which are signed when every license is settled. */
package org.entente.dealtracker.financing;
