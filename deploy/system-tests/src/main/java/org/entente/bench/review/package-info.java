/** Export reviews in numbers: an agency's queue, and the deadlines of a day. */
package org.entente.bench.review;
