/** The closed word lists that events, APIs and screens share. */
package org.entente.contracts.vocabulary;
