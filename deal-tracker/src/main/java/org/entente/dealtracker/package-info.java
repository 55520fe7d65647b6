/** Deals from the buyer's need to the license: assembled consortia, export review, licenses, and the market they draw from. */
package org.entente.dealtracker;
