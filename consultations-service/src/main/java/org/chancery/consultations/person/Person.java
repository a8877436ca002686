package org.chancery.consultations.person;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** Somebody who takes part in consultations. Titles stand in the delegations, as of their dates. */
@Entity
@Audited
public class Person {
    @Id
    private UUID id;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "person_name", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<NameForm> nameForms = new ArrayList<>();

    protected Person() {}

    Person(List<NameForm> nameForms) {
        this.id = UUID.randomUUID();
        this.nameForms.addAll(nameForms);
    }

    void rename(List<NameForm> forms) {
        nameForms.clear();
        nameForms.addAll(forms);
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** The usual form first. */
    public List<NameFormBody> nameForms() {
        return nameForms.stream().map(NameForm::body).toList();
    }
}
