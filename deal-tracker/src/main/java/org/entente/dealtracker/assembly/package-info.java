/** Assembly of project consortia: from a need and the market to ranked consortia, each run kept with its inputs. */
package org.entente.dealtracker.assembly;
