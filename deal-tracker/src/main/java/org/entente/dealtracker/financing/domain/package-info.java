/** The referral, its one table of transitions, and what settles licenses. */
package org.entente.dealtracker.financing.domain;
