/** What can be done with certifications, and by whom. */
package org.entente.providerregistry.certification.application;
