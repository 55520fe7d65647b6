/** Licenses over HTTP. */
package org.entente.dealtracker.license.rest;
