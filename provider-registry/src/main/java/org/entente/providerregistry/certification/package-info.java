/** Certification of offerings under schemes: applied for, assessed requirement by requirement, granted, suspended. */
package org.entente.providerregistry.certification;
