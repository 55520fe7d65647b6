/** Limits and objective of a need, as they are stated, kept and shown. */
package org.entente.dealtracker.need.domain;
