/** The rules of license determination as they are kept with the service. */
package org.entente.dealtracker.determination.persistence;
