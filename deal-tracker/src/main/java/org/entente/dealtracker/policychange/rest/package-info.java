/** Changes of policy over HTTP. */
package org.entente.dealtracker.policychange.rest;
