package org.chancery.trade.derivation;

/** A dataset does not have what is needed, or not in a form that may be compared; the message says so to the reader. */
class NotComputableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotComputableException(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
