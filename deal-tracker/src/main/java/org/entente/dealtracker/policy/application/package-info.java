/** Which policy holds on a day. */
package org.entente.dealtracker.policy.application;
