/** What can be done with proposals, one use case a class, and who may do it. */
package org.entente.consortiumservice.proposal.application;
