/** What people do with changes of policy. */
package org.entente.dealtracker.policychange.application;
