/** Deals: a buyer's need on its way through a consortium and export review to a license. */
package org.entente.dealtracker.deal;
