/** Tells faults that pass by themselves from those that do not. */
package org.entente.kit.fault;
