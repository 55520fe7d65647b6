/** The words that every feature of the registry shares: typed ids, money, countries. */
package org.entente.providerregistry.vocabulary;
