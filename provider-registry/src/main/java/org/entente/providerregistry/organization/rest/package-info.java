/** Organizations over HTTP. */
package org.entente.providerregistry.organization.rest;
