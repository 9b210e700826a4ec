package org.onrecord.text.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * From a Russian name in a sentence to those that it may be a case of: Лаврову is a case of Лавров and of Лаврова. By endings
 * alone, so some results are no name; they do no harm, since nobody looks for them.
 */
final class RussianCases {

    /** The nominative that a word with this ending may come from. */
    private static final List<Rule> NOMINATIVES = List.of(
            // Зеленского, Лавровым, Эрдогана, Трампом: masculine names.
            Rule.where("ск|цк", "^(.+[сц]к)(?:ого|ому|им|ом)$", "$1ий"),
            Rule.where("а|у|о|е|ы", "^(.{3,}[бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем|ым|е)$", "$1"),
            Rule.where("я|ю|е", "^(.+[аеи])(?:я|ю|ем|е)$", "$1й"),
            Rule.where("я|ю|е", "^(.{3,}[лнр])(?:я|ю|ем)$", "$1ь"),
            // Захаровой, Меркель stays: feminine ones.
            Rule.where("о|у", "^(.+(?:[оеё]в|[иы]н))(?:ой|у)$", "$1а"),
            Rule.where("ск|цк", "^(.+[сц]к)(?:ой|ую)$", "$1ая"));

    private RussianCases() {
    }

    /** @param word lower-case Cyrillic letters; it is itself the first of the results */
    static Set<String> nominatives(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        for (Rule rule : NOMINATIVES)
            forms.add(rule.in(word));
        return forms;
    }
}
