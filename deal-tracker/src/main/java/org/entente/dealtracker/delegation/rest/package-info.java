/** Delegations over HTTP. */
package org.entente.dealtracker.delegation.rest;
