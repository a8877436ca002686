package org.chancery.trade.importing;

import java.io.Serial;
import java.sql.SQLException;

/** The database did not take what was read. */
class StagingFailed extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    StagingFailed(SQLException cause) {
        super(cause);
    }
}
