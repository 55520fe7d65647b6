/** The provider registry: who offers what in which layer, what of it is certified, and what was validated together. */
package org.entente.providerregistry;
