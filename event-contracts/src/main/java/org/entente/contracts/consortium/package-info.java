/** Facts about partnership proposals and consortia. */
package org.entente.contracts.consortium;
