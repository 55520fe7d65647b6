/** Granting and revoking delegations, and asking for them at a referral. */
package org.entente.dealtracker.delegation.application;
