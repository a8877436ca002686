package org.chancery.trade.importing;

/** How far an import has come. */
public enum ImportState {
    /** The file is here and waits to be read. */
    RECEIVED,
    /** It is being read. */
    CHECKING,
    /** Its rows wait, unseen, for somebody to commit them. */
    CHECKED,
    /** They are being made a release. */
    COMMITTING,
    /** They are a release. */
    COMMITTED,
    /** Somebody did not want it. */
    CANCELLED,
    /** Nobody committed it for so long that its rows were dropped; the message says for how long. */
    EXPIRED,
    /** The file was refused, or reading it was cut short; the message says which. */
    FAILED,
    /** It was a release; its rows are read only as of then. */
    RETRACTED
}
