package org.chancery.consultations.statement;

/** What became of a proposal. Any answer may take the place of any other: a side thinks again. */
public enum ProposalState {
    /** Not answered yet. */
    OPEN,
    ACCEPTED,
    /** Heard, and neither accepted nor declined. */
    NOTED,
    DECLINED
}
