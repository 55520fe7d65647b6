/** Offerings: what a provider puts on the market in one component slot of one layer. */
package org.entente.providerregistry.offering;
