package org.chancery.report.composing;

/** A kind of document: which of the facts it says, in which order. Without state. */
@FunctionalInterface
public interface Composer {

    /** The document about these facts, where everything in it comes from, and the files that travel in it. */
    Composition compose(BriefingFacts facts);
}
