package org.chancery.consultations.agenda;

/**
 * How far an item has come. A subject returns in each next round until it is {@link #isFinished() finished}. Any lawful
 * state may follow any other while the record is open, since an officer also corrects; only the meeting decides which
 * are lawful: nothing is discussed before it, and nothing is still to be agreed after it.
 */
public enum AgendaItemState {
    /** Came over from an earlier round or is proposed by one side; not agreed for this round. */
    CANDIDATE,
    /** On the agreed agenda. */
    ADOPTED,
    /** Was discussed, and goes on: returns in the next round. */
    DISCUSSED,
    /** Was put off: returns in the next round. */
    DEFERRED,
    /** Was discussed and is closed: does not return. */
    CONCLUDED,
    /** Was given up: does not return. */
    WITHDRAWN;

    /** Does not return in the next round. */
    public boolean isFinished() {
        return this == CONCLUDED || this == WITHDRAWN;
    }

    /** @param held whether the meeting has taken place */
    boolean isLawful(boolean held) {
        return switch (this) {
            case CANDIDATE -> !held;
            case DISCUSSED, CONCLUDED -> held;
            case ADOPTED, DEFERRED, WITHDRAWN -> true;
        };
    }
}
