package org.chancery.console.consultation;

/** What a person is in a delegation. */
public enum DelegateRole {
    HEAD,
    MEMBER,
    INTERPRETER
}
