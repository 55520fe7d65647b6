/** The review, its state machine as one table, and who may see what of it. */
package org.entente.dealtracker.review.domain;
