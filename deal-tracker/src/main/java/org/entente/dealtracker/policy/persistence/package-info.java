/** Policy as it is kept with the service. */
package org.entente.dealtracker.policy.persistence;
