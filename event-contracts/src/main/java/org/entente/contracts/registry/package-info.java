/** Facts about organizations, their offerings, certifications and attestations. */
package org.entente.contracts.registry;
