package org.entente.dealtracker.determination.domain.condition;

/** Whether something is so; unknown where that depends on a fact that nobody stated. In this order, a later one decides for "any". */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    public static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }

    public Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }
}
