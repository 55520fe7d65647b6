/** Licenses that approvals issue. */
package org.entente.dealtracker.license;
