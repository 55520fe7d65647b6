package org.entente.kit.persistence;

import java.sql.SQLException;

/** A SQL statement failed; the cause says whether it is worth trying again. */
public final class DatabaseFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseFault(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
