/** How dated policy is changed: proposed by one person, previewed, put in force by a second one. */
package org.entente.dealtracker.policychange;
