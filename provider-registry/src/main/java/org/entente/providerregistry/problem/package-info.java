/** The problems that only the registry knows. */
package org.entente.providerregistry.problem;
