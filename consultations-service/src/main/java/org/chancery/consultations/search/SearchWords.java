package org.chancery.consultations.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to search for: words, all of which must be there, {@code "words in a row"}, and {@code -words} that
 * must not be there. Whatever else is typed separates words; nothing is an error but the lack of a word.
 *
 * @param terms what must be there
 * @param excluded what must not be there
 */
record SearchWords(List<Term> terms, List<String> excluded) {
    static final int LONGEST = 200;

    private static final Pattern TERM =
            Pattern.compile("(?<minus>(?<=^|\\s)-)?(?:\"(?<quoted>[^\"]*)\"?|(?<plain>[^\\s\"]+))");

    static SearchWords parse(@Nullable String query) {
        if (query == null || query.isBlank()) {
            throw Problems.invalid("q", "is needed: the words to search for");
        }
        if (query.length() > LONGEST) {
            throw Problems.invalid("q", "must have at most " + LONGEST + " characters");
        }
        var terms = new ArrayList<Term>();
        var excluded = new ArrayList<String>();
        var typed = TERM.matcher(Normalizer.normalize(query, Normalizer.Form.NFC));
        while (typed.find()) {
            var quoted = typed.group("quoted");
            var text = quoted == null ? typed.group("plain") : quoted;
            if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
                continue;
            }
            if (typed.group("minus") != null) {
                excluded.add(text);
            } else {
                terms.add(new Term(text, quoted != null));
            }
        }
        if (terms.isEmpty()) {
            throw Problems.invalid("q", "must have a word to search for, not only words to leave out");
        }
        return new SearchWords(terms, excluded);
    }

    String[] texts() {
        return terms.stream().map(Term::text).toArray(String[]::new);
    }

    Boolean[] whole() {
        return terms.stream().map(Term::whole).toArray(Boolean[]::new);
    }

    /** @param whole found as it stands, not by its beginning */
    record Term(String text, boolean whole) {}
}
