/** What persistence needs in every service. */
package org.entente.kit.persistence;
