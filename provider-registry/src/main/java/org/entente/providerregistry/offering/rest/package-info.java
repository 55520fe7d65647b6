/** Offerings over HTTP. */
package org.entente.providerregistry.offering.rest;
