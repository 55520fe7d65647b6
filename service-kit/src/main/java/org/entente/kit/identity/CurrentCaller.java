package org.entente.kit.identity;

/** The caller of the running request; the service itself ({@code system}) when no request is running. */
@FunctionalInterface
public interface CurrentCaller {

    Caller get();
}
