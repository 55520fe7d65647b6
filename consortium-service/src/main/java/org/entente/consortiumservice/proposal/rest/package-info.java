/** Proposals over HTTP. */
package org.entente.consortiumservice.proposal.rest;
