/** Deals, their assemblies and their timeline over HTTP. */
package org.entente.dealtracker.deal.rest;
