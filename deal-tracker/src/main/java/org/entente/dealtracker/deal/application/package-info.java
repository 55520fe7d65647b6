/** What people and events do with deals, one use case a class, and what other features may ask of deals. */
package org.entente.dealtracker.deal.application;
