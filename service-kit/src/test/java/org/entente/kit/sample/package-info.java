/** A tiny made-up service that the tests of the kit run in. */
package org.entente.kit.sample;
