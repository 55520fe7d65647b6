/** Whether an export needs a license, by dated rules that read like a decision table. */
package org.entente.dealtracker.determination;
