/** Changes of policy in the database. */
package org.entente.dealtracker.policychange.persistence;
