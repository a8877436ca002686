package org.chancery.consultations.delegation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.person.Person;
import org.chancery.consultations.person.Post;
import org.chancery.consultations.person.Titles;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title that somebody bears at a meeting: the one that the request names or that of the post held on the day. It
 * is stored with the delegation. Once the meeting has taken place, who sits there keeps it, whatever happens to the
 * post; until then a title that is left out is taken anew with each change.
 *
 * @param party for which they sit; a post for this state goes before others
 * @param language in which a title is preferred; null for en, else ru, kk, bg
 */
record TitleOfTheDay(
        String party, LocalDate day, boolean past, @Nullable String language) {

    static TitleOfTheDay at(Consultation consultation, String party, @Nullable String language) {
        return new TitleOfTheDay(
                party, consultation.day(), consultation.status().hasTakenPlace(), language);
    }

    /**
     * The title of this person; 400 naming the field if nobody knows it.
     *
     * @param path of the request's fields, such as {@code members[0].}
     * @param seated the same person in the delegation until now
     */
    BorneTitle of(Person person, TitleRequest request, String path, Optional<DelegationMember> seated) {
        request.requireTitlesConsistent(path);
        var given = request.title();
        var titles = request.titles();
        if (titles != null) {
            var inLanguages = new Titles(titles);
            return new BorneTitle(given == null ? wording(inLanguages) : given.strip(), inLanguages);
        }
        if (given != null) {
            return worded(given.strip(), person, seated);
        }
        var kept = seated.map(DelegationMember::title);
        var ofThePost = person.postsOn(day, party).stream().findFirst().map(this::ofPost);
        return (past ? Stream.of(kept, ofThePost) : Stream.of(ofThePost, kept))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        path + "title", "is needed: no post that this person held on " + day + " is on record"));
    }

    /** The title as it is worded, with its other languages if it stands there already or a post of the day bears it. */
    private BorneTitle worded(String title, Person person, Optional<DelegationMember> seated) {
        return seated.map(DelegationMember::title)
                .filter(borne -> borne.title().equals(title))
                .orElseGet(() -> person.postsOn(day, party).stream()
                        .map(Post::titles)
                        .filter(titles -> titles.contain(title))
                        .findFirst()
                        .map(titles -> new BorneTitle(title, titles))
                        .orElseGet(() -> new BorneTitle(title, null)));
    }

    private BorneTitle ofPost(Post post) {
        return new BorneTitle(wording(post.titles()), post.titles());
    }

    private String wording(Titles titles) {
        return titles.preferring(language).orElseThrow();
    }
}
