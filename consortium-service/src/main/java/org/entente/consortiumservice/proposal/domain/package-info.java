/** The proposal, its states and the rules of its answers. */
package org.entente.consortiumservice.proposal.domain;
