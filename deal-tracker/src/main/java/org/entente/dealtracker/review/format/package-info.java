/** The policy of reviews as people write it. */
package org.entente.dealtracker.review.format;
