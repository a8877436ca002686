package org.chancery.consultations.delegation;

/** What a person does in a delegation. */
enum MemberRole {
    HEAD,
    MEMBER,
    INTERPRETER
}
