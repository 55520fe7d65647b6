/** Policy as people write it: YAML files of dated rows, read strictly. */
package org.entente.dealtracker.policy.format;
