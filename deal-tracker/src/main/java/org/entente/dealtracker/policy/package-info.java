/** Dated policy of the platform, each version with where it comes from. */
package org.entente.dealtracker.policy;
