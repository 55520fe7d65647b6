/** License determination over HTTP. */
package org.entente.dealtracker.determination.rest;
