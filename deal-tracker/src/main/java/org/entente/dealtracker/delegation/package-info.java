/** Authority that an agency delegated to Commerce, for types of applications that it need not see. */
package org.entente.dealtracker.delegation;
