/** How every repository of the registry reads a page: conditions that were asked for, newest first. */
package org.entente.providerregistry.selection;
