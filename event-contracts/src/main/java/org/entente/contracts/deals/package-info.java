/** Facts about deals, their export review and their licenses. */
package org.entente.contracts.deals;
