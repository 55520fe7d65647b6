/** Organizations: who they are, where they sit, who owns them, and whether the program office verified that. */
package org.entente.providerregistry.organization;
