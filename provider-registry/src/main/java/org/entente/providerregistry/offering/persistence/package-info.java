/** Offerings in the database. */
package org.entente.providerregistry.offering.persistence;
