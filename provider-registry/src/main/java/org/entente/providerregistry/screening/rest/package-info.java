/** Screenings over HTTP. */
package org.entente.providerregistry.screening.rest;
