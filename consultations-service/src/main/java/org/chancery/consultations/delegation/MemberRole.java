package org.chancery.consultations.delegation;

/** What a person does in a delegation. */
public enum MemberRole {
    HEAD,
    MEMBER,
    INTERPRETER
}
