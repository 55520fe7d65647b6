/** Policy by the days on which it holds. */
package org.entente.dealtracker.policy.domain;
