package org.chancery.consultations.person;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part in consultations, with the names and the posts that they have had. */
@Entity
@Audited
public class Person {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column
    @Nullable
    private String state;

    @ElementCollection
    @CollectionTable(name = "person_name", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<NameForm> nameForms = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "person_post", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<Post> posts = new ArrayList<>();

    protected Person() {}

    public Person(PersonRequest request) {
        this.id = UUID.randomUUID();
        describe(request);
    }

    /** Takes over what the request names; a state and posts that it leaves out stay as they are. */
    final void describe(PersonRequest request) {
        var forms = request.nameForms().stream().map(NameForm::new).toList();
        // What says the same is left alone: it makes no version.
        if (!forms.stream().map(NameForm::body).toList().equals(nameForms())) {
            nameForms.clear();
            nameForms.addAll(forms);
        }
        if (request.state() != null) {
            state = request.state();
        }
        if (request.posts() != null) {
            var held = request.posts().stream().map(Post::new).toList();
            if (!held.stream().map(Post::body).toList().equals(posts())) {
                posts.clear();
                posts.addAll(held);
            }
        }
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Nullable
    String state() {
        return state;
    }

    /** The usual form first. */
    public List<NameFormBody> nameForms() {
        return nameForms.stream().map(NameForm::body).toList();
    }

    /** The forms of that day; all if none is known to be of that day, since somebody without a name helps nobody. */
    public List<NameFormBody> nameFormsOn(LocalDate day) {
        var all = nameForms();
        var ofThatDay = all.stream().filter(form -> form.holdsOn(day)).toList();
        return ofThatDay.isEmpty() ? all : ofThatDay;
    }

    List<PostBody> posts() {
        return posts.stream().map(Post::body).toList();
    }

    /** The posts held on that day, those for this state before others. */
    public List<Post> postsOn(LocalDate day, String forState) {
        return posts.stream()
                .filter(post -> post.body().holdsOn(day))
                .sorted(Comparator.comparing(post -> !forState.equals(post.state())))
                .toList();
    }
}
