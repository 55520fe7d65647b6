/** The consumer of what happens to consortia. */
package org.entente.dealtracker.deal.messaging;
