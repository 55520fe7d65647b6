package org.entente.stack;

import java.util.Locale;

/** The services, in the order of their ports. */
public enum Service {
    GATEWAY,
    PROVIDER_REGISTRY,
    CONSORTIUM_SERVICE,
    DEAL_TRACKER;

    /** The module, the part and the log file, such as {@code deal-tracker}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its database and the user that owns it. */
    String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where another service finds its address. */
    String addressVariable() {
        return "ENTENTE_" + name() + "_URL";
    }
}
