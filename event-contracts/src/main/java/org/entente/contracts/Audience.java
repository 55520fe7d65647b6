package org.entente.contracts;

/**
 * Who may see a field, from the widest circle to the narrowest.
 *
 * <p>The circles are nested: a reader sees its own circle and every wider one. The platform decides which circle a reader
 * belongs to; the contract only says which circle a field belongs to.
 */
public enum Audience {
    /** Everybody, also outside the platform. */
    PUBLIC,
    /** The organizations that take part, the agencies and the program office. */
    PARTIES,
    /** The reviewing agencies and the program office; never a company, a buyer or a partner system. */
    AGENCIES,
    /** The program office and its auditors alone. */
    PROGRAM;

    /** Whether a reader cleared up to {@code ceiling} sees a field of this audience. */
    public boolean visibleTo(Audience ceiling) {
        return compareTo(ceiling) <= 0;
    }

    /** The name under which schemas carry this audience in {@code x-audience}. */
    public String schemaName() {
        return switch (this) {
            case PUBLIC -> "public";
            case PARTIES -> "parties";
            case AGENCIES -> "agencies";
            case PROGRAM -> "program";
        };
    }
}
