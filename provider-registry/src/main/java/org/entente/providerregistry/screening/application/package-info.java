/** What can be done with screenings, and by whom. */
package org.entente.providerregistry.screening.application;
