/** What a change of policy is, who signs it, and what can be done with it. */
package org.entente.dealtracker.policychange.domain;
