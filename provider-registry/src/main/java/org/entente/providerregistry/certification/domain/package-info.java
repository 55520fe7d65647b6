/** What a certification is, what it takes to pass, and which steps are legal for it. */
package org.entente.providerregistry.certification.domain;
