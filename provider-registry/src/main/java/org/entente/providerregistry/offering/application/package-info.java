/** What can be done with offerings, and by whom. */
package org.entente.providerregistry.offering.application;
