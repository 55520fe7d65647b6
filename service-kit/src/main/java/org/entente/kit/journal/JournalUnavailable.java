package org.entente.kit.journal;

import java.sql.SQLException;

/** The database did not take or give journal rows. */
public final class JournalUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JournalUnavailable(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
