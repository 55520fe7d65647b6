/** Certifications and schemes over HTTP. */
package org.entente.providerregistry.certification.rest;
