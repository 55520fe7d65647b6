/** Referrals over HTTP. */
package org.entente.dealtracker.financing.rest;
