/** What can be done with organizations, and by whom. */
package org.entente.providerregistry.organization.application;
