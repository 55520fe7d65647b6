/** Screenings in the database. */
package org.entente.providerregistry.screening.persistence;
