/** The license and who may see it. */
package org.entente.dealtracker.license.domain;
