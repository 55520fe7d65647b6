/** Screenings: an organization was looked for on lists, and a second person decides on what may be it. */
package org.entente.providerregistry.screening;
