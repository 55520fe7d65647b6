package org.entente.contracts.vocabulary;

/** Whether a consortium stands on its own or was formed for one deal. */
public enum ConsortiumKind {
    PRE_SET,
    PROJECT
}
