package org.onrecord.match.occasion;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.onrecord.text.TextRange;
import org.onrecord.text.article.NamedOutlet;
import org.onrecord.text.place.PlaceKind;

/**
 * Finds the people and bodies that a sentence names: runs of words with capitals, with the titles and adjectives before them.
 * Full names are learned first, from the whole article; then a single word counts as a name if it is somebody's surname.
 */
final class NameScanner {

    /** So many words may a name have, with its title. */
    private static final int LONGEST = 12;

    private static final Pattern OPENING = Pattern.compile(".*[.:;!?“\"].*");
    private static final Pattern ROMAN = Pattern.compile("[ivx]+");
    private static final Set<String> PARTICLES = Set.of("de", "da", "di", "del", "der", "den", "van", "von", "bin", "ibn", "al",
            "el", "la", "le", "dos", "du", "ter", "ben");

    private final Sentence sentence;
    private final ArticleCast cast;
    private final boolean learning;

    private NameScanner(Sentence sentence, ArticleCast cast, boolean learning) {
        this.sentence = sentence;
        this.cast = cast;
        this.learning = learning;
    }

    /** Adds the people whom the sentence names in full to the cast. */
    static void learn(Sentence sentence, ArticleCast cast) {
        new NameScanner(sentence, cast, true).scan();
    }

    /** Marks in the sentence whom it names. */
    static void mark(Sentence sentence, ArticleCast cast) {
        new NameScanner(sentence, cast, false).scan();
    }

    private void scan() {
        for (int at = 0; at < sentence.size();)
            at = isNamePart(at) ? run(at) : role(at);
    }

    private boolean isNamePart(int index) {
        return sentence.capital(index) && sentence.entity(index) == null && !sentence.is("function", index)
                && sentence.length("noun", index) == 0;
    }

    private int run(int first) {
        int last = first;
        int lastRole = sentence.is("role", first) ? first : -1;
        while (last - first < LONGEST && !sentence.possessive(last) && adjoins(last)) {
            int next = last + 1;
            if (isNamePart(next))
                last = next;
            else if (isLink(next, last) && isNamePart(next + 1))
                last = next + 1;
            else if (isLink(next, last) && PARTICLES.contains(sentence.folded(next + 1)) && isNamePart(next + 2))
                last = next + 2;
            else if (sentence.is("bodyhead", last) && sentence.folded(next).equals("of") && sentence.place(next + 1) != null
                    && !sentence.place(next + 1).mention().adjective())
                return body(first, sentence.place(next + 1).last());
            else
                break;
            if (sentence.is("role", last))
                lastRole = last;
        }
        if (isBody(Math.max(first, lastRole), last) && (lastRole < 0 || lastRole < last && isBodyRole(lastRole)))
            return body(first, last);
        int name = lastRole < 0 ? first : afterRole(lastRole, last);
        if (name > last)
            return roleAlone(first, last);
        return person(first, name, last);
    }

    private boolean adjoins(int index) {
        String gap = sentence.gap(index);
        boolean initial = sentence.end(index) - sentence.start(index) == 1;
        return sentence.isPlainGap(index) || gap.equals(". ") && (initial || sentence.is("role", index));
    }

    /** "Secretary of State", "Mohammed bin Salman". */
    private boolean isLink(int index, int before) {
        String folded = sentence.folded(index);
        boolean of = folded.equals("of") || folded.equals("for");
        return sentence.isPlainGap(index)
                && (PARTICLES.contains(folded) || of && (sentence.is("role", before) || sentence.is("bodyhead", before)));
    }

    /** Where the name begins behind a role: "Secretary of State" goes on, "President" does not. */
    private int afterRole(int role, int last) {
        int at = role + 1;
        if (at <= last && (sentence.folded(at).equals("of") || sentence.folded(at).equals("for"))) {
            at += 2;
            while (at <= last && sentence.is("roleword", at))
                at++;
        }
        return at;
    }

    private boolean isBody(int first, int last) {
        if (first == last && (isAcronym(first) || sentence.is("movement", first) || isAgency(first)))
            return cast.named(sentence.printed(first, last)) == null;
        for (int i = first; i <= last; i++)
            if (sentence.is("bodyhead", i) && (last > first || i > 0 && sentence.place(i - 1) != null || i > 0))
                return cast.named(sentence.printed(first, last)) == null;
        return false;
    }

    /** "General Assembly" and "Attorney General's Office" begin with words that are titles elsewhere. */
    private boolean isBodyRole(int index) {
        return sentence.folded(index).equals("general") || sentence.folded(index).equals("representative")
                || sentence.folded(index).equals("chief") || sentence.folded(index).equals("deputy");
    }

    /** "Tass", "Reuters". */
    private boolean isAgency(int index) {
        return NamedOutlet.agencyIn(sentence.printed(index, index)).isPresent();
    }

    private boolean isAcronym(int index) {
        String printed = sentence.text.substring(sentence.start(index), sentence.bareEnd(index));
        return printed.length() >= 2 && printed.length() <= 6 && printed.equals(printed.toUpperCase(Locale.ROOT))
                && printed.chars().anyMatch(Character::isLetter);
    }

    /** With its short form in brackets behind it: "Federal Security Service (FSB)". */
    private int body(int first, int last) {
        int end = last;
        if (sentence.gap(last).equals(" (") && last + 1 < sentence.size() && isAcronym(last + 1)
                && sentence.gap(last + 1).startsWith(")"))
            end = last + 1;
        Set<String> sides = new HashSet<>();
        int start = first;
        Entity.OfPlace before = sentence.place(first - 1);
        if (before != null && sentence.isPlainGap(first - 1)) {
            sides.add(before.mention().place().country());
            start = before.first();
        }
        sentence.set(new Entity.OfParty(start, end, new Party(PartyKind.ORGANIZATION, sentence.printed(first, last), null,
                sides, new TextRange(sentence.start(start), sentence.bareEnd(last)))));
        return end + 1;
    }

    private int person(int first, int name, int last) {
        int start = name;
        while (start > 0 && sentence.isPlainGap(start - 1) && isTitle(start - 1) && !sentence.possessive(start - 1))
            start--;
        while (start < name && sentence.entity(start) == null && !sentence.is("role", start)
                && !sentence.is("roleword", start))
            start++;
        boolean titled = hasRole(start, name);
        boolean single = name == last || name + 1 == last && ROMAN.matcher(sentence.folded(last)).matches();
        boolean monarch = titled && single && sentence.is("monarch", name - 1);
        String written = sentence.printed(monarch ? name - 1 : name, last);
        if (!titled && !isFullName(name, last) && (learning || cast.named(written) == null && !isSurname(name, last)))
            return last + 1;
        Set<String> sides = new HashSet<>();
        int whole = titled ? side(start, sides) : name;
        String role = titled ? sentence.printed(isOffice(whole, start) ? whole : start, name - 1) : null;
        String apposition = role == null ? apposition(last, sides) : null;
        if (learning) {
            if (last > name || monarch)
                cast.add(written, role == null ? apposition : role, sides);
            return last + 1;
        }
        ArticleCast.Member member = cast.named(written);
        Party party = member == null ? new Party(PartyKind.PERSON, written, role, sides, range(whole, last))
                : new Party(PartyKind.PERSON, member.name(), role == null ? member.role() : role,
                        sides.isEmpty() ? member.sides() : sides, range(whole, last));
        sentence.set(new Entity.OfParty(whole, last, party));
        return last + 1;
    }

    /** "Kremlin spokesman" says whose spokesman; "Russian president" says only of which country. */
    private boolean isOffice(int whole, int start) {
        return whole < start && (sentence.party(whole) != null
                || sentence.place(whole) != null && sentence.place(whole).mention().place().kind() == PlaceKind.VENUE);
    }

    private TextRange range(int first, int last) {
        return new TextRange(sentence.start(first), sentence.bareEnd(last));
    }

    private boolean isTitle(int index) {
        return sentence.entity(index) == null && (sentence.is("role", index) || sentence.is("roleword", index)
                || (sentence.folded(index).equals("of") || sentence.folded(index).equals("for"))
                        && sentence.is("role", index - 1));
    }

    private boolean hasRole(int start, int name) {
        for (int i = start; i < name; i++)
            if (sentence.is("role", i))
                return true;
        return false;
    }

    /** The adjective, country, capital, house or body before a title says for whom they act. */
    private int side(int start, Set<String> sides) {
        Entity.OfParty body = sentence.party(start - 1);
        if (body != null && sentence.isPlainGap(start - 1) && body.party().kind() == PartyKind.ORGANIZATION) {
            sides.addAll(body.party().sides());
            return body.first();
        }
        Entity.OfPlace before = sentence.place(start - 1);
        if (before == null || !sentence.isPlainGap(start - 1))
            return start;
        sides.add(before.mention().place().country());
        return before.first();
    }

    private boolean isFullName(int name, int last) {
        if (last == name || last - name > 4 || isThing(name))
            return false;
        for (int i = name; i <= last; i++)
            if (sentence.is("noname", i) || sentence.is("roleword", i) && i == name || sentence.is("group", i))
                return false;
        return true;
    }

    /** A single word with a capital, of nobody who was named in full: within a sentence, or where a verb or "'s" follows. */
    private boolean isSurname(int name, int last) {
        String folded = sentence.folded(name);
        if (last > name || folded.length() < 3 || sentence.is("noname", name) || sentence.is("roleword", name)
                || sentence.is("group", name) || sentence.is("venuehead", name) || sentence.is("movement", name)
                || sentence.is("bodyhead", name) || sentence.quoted(name) || isThing(name))
            return false;
        if (name > 0 && !sentence.gapHas(OPENING, name - 1))
            return true;
        int next = name + 1;
        if (sentence.possessive(name))
            return true;
        boolean comma = sentence.gap(name).startsWith(",");
        if (comma)
            return sentence.folded(next).equals("who") || sentence.folded(next).equals("speaking");
        boolean pair = sentence.folded(next).equals("and") && sentence.capital(next + 1);
        boolean verb = sentence.is("verb", next) || sentence.is("held", next) || sentence.is("hold", next)
                || sentence.is("report", next) || sentence.is("copula", next);
        return (pair || verb) && !folded.endsWith("s") && !folded.endsWith("ing");
    }

    /** "A black Mercedes", "two Boeing jets": products have makers' names and articles, people have neither. */
    private boolean isThing(int name) {
        if (sentence.is("maker", name))
            return true;
        int at = name - 1;
        while (at >= 0 && name - at < 4 && sentence.is("looks", at) && sentence.isPlainGap(at))
            at--;
        return sentence.is("indefinite", at) && sentence.isPlainGap(at);
    }

    /** "Alexander Darchiyev, head of …," says what he is, up to the comma. */
    private String apposition(int last, Set<String> sides) {
        if (!sentence.gap(last).startsWith(", ") || !sentence.gap(last).equals(", "))
            return null;
        int first = last + 1;
        if (sentence.folded(first).equals("the") || sentence.folded(first).equals("a"))
            first++;
        boolean role = sentence.is("role", first) || sentence.is("roleword", first) && sentence.is("role", first + 1)
                || sentence.place(first) != null && sentence.is("role", sentence.place(first).last() + 1);
        if (!role)
            return null;
        int end = first;
        while (end < sentence.size() && end - first < LONGEST && !sentence.gap(end).contains(",")
                && !sentence.gap(end).contains("."))
            end++;
        if (end >= sentence.size() || end - first >= LONGEST)
            return null;
        for (int i = first; i <= end; i++)
            if (sentence.place(i) != null && sides.isEmpty())
                sides.add(sentence.place(i).mention().place().country());
        return sentence.printed(first, end);
    }

    /** "The Kremlin leader", "Russian President": who is meant is known if the article names one such person. */
    private int roleAlone(int first, int last) {
        return alias(first, last);
    }

    private int role(int at) {
        Entity entity = sentence.entity(at);
        if (entity != null)
            return entity.last() + 1;
        if (!sentence.is("role", at) && !sentence.is("roleword", at))
            return at + 1;
        int last = at;
        while (last + 1 < sentence.size() && sentence.isPlainGap(last) && sentence.entity(last + 1) == null
                && (sentence.is("role", last + 1) || sentence.is("roleword", last + 1)) && !isNamePart(last + 1))
            last++;
        while (last > at && !sentence.is("role", last))
            last--;
        // A name behind it takes it as its title.
        boolean named = sentence.isPlainGap(last) && last + 1 < sentence.size() && isNamePart(last + 1);
        return named || !sentence.is("role", last) ? last + 1 : alias(at, last);
    }

    private int alias(int first, int last) {
        Entity.OfPlace side = sentence.place(first - 1);
        if (learning || side == null || !sentence.isPlainGap(first - 1))
            return last + 1;
        ArticleCast.Member member = cast.ofRole(side.mention().place().country(), sentence.folded(first, last));
        boolean seat = side.mention().adjective() || side.mention().place().kind() == PlaceKind.VENUE
                || sentence.possessive(side.last()) || side.mention().place().kind() == PlaceKind.COUNTRY;
        if (member != null && seat)
            sentence.set(new Entity.OfParty(side.first(), last,
                    new Party(PartyKind.PERSON, member.name(), member.role(), member.sides(), range(side.first(), last))));
        return last + 1;
    }
}
