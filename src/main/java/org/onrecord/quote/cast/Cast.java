package org.onrecord.quote.cast;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.onrecord.quote.CastMember;
import org.onrecord.quote.CastMention.Form;
import org.onrecord.quote.Gender;
import org.onrecord.quote.SpeakerKind;
import org.onrecord.quote.lexicon.WordClass;
import org.onrecord.quote.mention.Mention;
import org.onrecord.quote.mention.MentionType;
import org.onrecord.quote.mention.Sentence;
import org.onrecord.text.TextRange;

/**
 * Tells which mentions of an article mean the same one. Full names are collected first, from the whole article; then its
 * mentions are taken in order.
 */
public final class Cast {

    /** So many of the figures mentioned last may a pronoun or a role stand for. */
    private static final int REMEMBERED = 24;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String text;
    private final NameIndex names = new NameIndex();
    private final Map<String, Figure> others = new HashMap<>();
    private final Map<TextRange, Figure> known = new HashMap<>();
    private final Set<TextRange> guessed = new HashSet<>();
    private final Set<Figure> figures = new LinkedHashSet<>();
    private final Deque<Figure> recent = new ArrayDeque<>();
    private Figure local;
    private Figure subject;
    private Figure speaker;

    /** @param text what all offsets are into */
    public Cast(String text) {
        this.text = text;
    }

    /** Takes a full name into account before the mentions are read in order. */
    public void register(Mention mention) {
        if (mention.type() == MentionType.PERSON && isWhole(name(mention)))
            names.add(name(mention), mention.head(), mention.gender());
    }

    private static boolean isWhole(String name) {
        return name.indexOf(' ') > 0;
    }

    /** The mentions of a sentence, in order. */
    public void read(Sentence sentence) {
        List<Mention> mentions = sentence.mentions();
        local = null;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Mention before = i > 0 ? mentions.get(i - 1) : null;
            Figure figure = apposition(sentence, before, mention);
            if (figure == null)
                figure = resolve(sentence, mention, nextOutsideBrackets(sentence, mentions, i));
            if (figure == null)
                continue;
            note(mention, figure);
            if (local == null && mayBeSubject(sentence, mention))
                local = figure;
        }
    }

    private static Mention nextOutsideBrackets(Sentence sentence, List<Mention> mentions, int index) {
        int from = afterBrackets(sentence, mentions.get(index).to());
        for (int i = index + 1; i < mentions.size(); i++)
            if (mentions.get(i).from() >= from)
                return mentions.get(i);
        return null;
    }

    private static boolean mayBeSubject(Sentence sentence, Mention mention) {
        return mention.isPersonal() && !mention.possessive() && !sentence.is(mention.from() - 1, WordClass.PREPOSITION);
    }

    /** A name in words that somebody else says: it is of the cast, but no pronoun outside means it. */
    public void readQuoted(Sentence sentence) {
        for (Mention mention : sentence.mentions()) {
            Figure figure = quoted(mention);
            if (figure == null)
                continue;
            figures.add(figure);
            figure.certain();
            figure.mentioned(mention.range(), Form.NAME);
        }
    }

    private Figure quoted(Mention mention) {
        if (mention.type() == MentionType.SINGLE)
            return closest(names.ofSurname(mention.head()), mention.gender());
        return mention.isNamed() ? named(mention) : null;
    }

    /** Whom a mention means; null for a pronoun that is not clear. */
    public Figure of(Mention mention) {
        return mention == null ? null : known.computeIfAbsent(mention.range(), range -> ofSpeakerOnly(mention));
    }

    /** A subject that no list knows, such as "one poster". */
    private Figure ofSpeakerOnly(Mention mention) {
        if (mention.type() != MentionType.OTHER)
            return null;
        Figure figure = described(mention);
        figures.add(figure);
        figure.mentioned(mention.range(), Form.ALIAS);
        return figure;
    }

    /** Tells whom the sentence was about. */
    public void subject(Mention mention) {
        Figure figure = mention == null ? null : known.get(mention.range());
        if (figure != null)
            subject = figure;
    }

    /** Tells who spoke. */
    public void speaker(Figure figure) {
        if (figure == null)
            return;
        figure.speaks();
        speaker = figure;
        subject = figure;
    }

    /** Those of whom the article speaks, in the order of their first mention. */
    public List<CastMember> members() {
        return figures.stream().filter(Figure::isCast).map(Figure::member).toList();
    }

    private void note(Mention mention, Figure figure) {
        known.put(mention.range(), figure);
        figures.add(figure);
        figure.mentioned(mention.range(), form(mention));
        if (mention.type() != MentionType.SINGLE || mention.from() > 0)
            figure.certain();
        if (mention.type() == MentionType.PRONOUN)
            return;
        recent.remove(figure);
        recent.addFirst(figure);
        if (recent.size() > REMEMBERED)
            recent.removeLast();
    }

    private static Form form(Mention mention) {
        if (mention.type() == MentionType.PRONOUN)
            return Form.PRONOUN;
        return mention.isNamed() || mention.type() == MentionType.PLACE ? Form.NAME : Form.ALIAS;
    }

    /** "Valentina Matvienko, speaker of …," and "The president of the European Council, António Costa,". */
    private Figure apposition(Sentence sentence, Mention before, Mention mention) {
        if (before == null || before.possessive() || !sentence.isSign(before.to(), ','))
            return null;
        int from = sentence.is(before.to() + 1, WordClass.COORDINATOR) ? before.to() + 2 : before.to() + 1;
        if (mention.from() != from || from > before.to() + 1 && before.type() != MentionType.ROLE)
            return null;
        Figure figure = known.get(before.range());
        if (figure == null || !endsAside(sentence, mention.to()))
            return null;
        boolean furtherRole = before.type() == MentionType.ROLE && figure.kind() == SpeakerKind.PERSON;
        if ((before.type() == MentionType.PERSON || furtherRole) && mention.type() == MentionType.ROLE) {
            figure.role(mention.range().of(text), mention.range(), mention.head(), mention.place());
            figure.gender(mention.gender());
            return figure;
        }
        return null;
    }

    private static boolean endsAside(Sentence sentence, int to) {
        return to >= sentence.size() || sentence.isSign(to, ',') || sentence.isSign(to, '.') || sentence.isSign(to, ';')
                || sentence.is(to, WordClass.PREPOSITION) || sentence.is(to, WordClass.RELATIVE)
                || sentence.isQuotation(to);
    }

    private Figure resolve(Sentence sentence, Mention mention, Mention next) {
        return switch (mention.type()) {
            case PERSON, SINGLE, ORGANIZATION, PLACE -> named(mention);
            case ROLE -> role(sentence, mention, next);
            case GROUP, MEDIUM, OTHER -> described(mention);
            case PRONOUN -> pronoun(mention);
        };
    }

    private Figure named(Mention mention) {
        String name = name(mention);
        Figure figure = switch (mention.type()) {
            case PERSON -> person(mention, name);
            case SINGLE -> single(mention, name);
            default -> others.computeIfAbsent(fold(name), key -> new Figure(name, SpeakerKind.ORGANIZATION, null));
        };
        if (mention.type() != MentionType.SINGLE || figure.name().equals(name))
            figure.gender(mention.gender());
        if (mention.title() != null)
            figure.role(mention.title().of(text), mention.title(), lastWord(mention.title()), mention.place());
        return figure;
    }

    private Figure person(Mention mention, String name) {
        if (isWhole(name))
            return names.add(name, mention.head(), mention.gender());
        Figure figure = single(mention, name);
        figure.person();
        return figure;
    }

    /** A surname, a given name, or a name that has no other part. */
    private Figure single(Mention mention, String name) {
        // Alone, "Yusuf" may be the surname of a woman.
        Figure figure = closest(names.ofSurname(mention.head()), mention.title() == null ? null : mention.gender());
        if (figure == null && names.ofGivenName(name).size() == 1)
            figure = names.ofGivenName(name).get(0);
        if (figure != null)
            return figure;
        boolean person = mention.type() == MentionType.PERSON || mention.gender() != null;
        return others.computeIfAbsent(fold(name), key -> newSingle(name, person, mention.gender()));
    }

    private static Figure newSingle(String name, boolean person, Gender gender) {
        Figure figure = new Figure(name, person ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION, gender);
        if (!person)
            figure.unclear();
        return figure;
    }

    /** Of namesakes the one mentioned last. */
    private Figure closest(List<Figure> namesakes, Gender gender) {
        Figure first = null;
        for (Figure figure : recent)
            if (namesakes.contains(figure) && agrees(figure, gender))
                return figure;
        for (Figure figure : namesakes)
            if (first == null && agrees(figure, gender))
                first = figure;
        return first;
    }

    private static boolean agrees(Figure figure, Gender gender) {
        return gender == null || figure.gender() == null || figure.gender() == gender;
    }

    private Figure role(Sentence sentence, Mention mention, Mention next) {
        Figure named = nameAfter(sentence, mention, next);
        if (named == null && isDefinite(sentence, mention))
            named = alias(mention);
        if (named == null)
            return described(mention);
        named.gender(mention.gender());
        return named;
    }

    /** The name in "The president of the European Council, António Costa,". */
    private Figure nameAfter(Sentence sentence, Mention mention, Mention next) {
        int comma = afterBrackets(sentence, mention.to());
        if (next == null || mention.possessive() || next.type() != MentionType.PERSON && next.type() != MentionType.SINGLE
                || next.title() != null || !sentence.isSign(comma, ',') || next.from() != comma + 1
                || !sentence.isSign(next.to(), ',') && !(next.to() >= sentence.size()))
            return null;
        Figure figure = named(next);
        figure.person();
        figure.role(mention.range().of(text), mention.range(), mention.head(), mention.place());
        return figure;
    }

    private static int afterBrackets(Sentence sentence, int at) {
        if (!sentence.isSign(at, '('))
            return at;
        int close = at;
        while (close < sentence.size() && !sentence.isSign(close, ')'))
            close++;
        return close + 1;
    }

    private boolean isDefinite(Sentence sentence, Mention mention) {
        String first = sentence.token(mention.from()).folded();
        return !first.equals("a") && !first.equals("an") && !first.equals("one") && !first.equals("another")
                && !first.equals("some") && !first.equals("any") && !first.equals("no");
    }

    private Figure alias(Mention mention) {
        for (Figure figure : recent)
            if (figure.kind() == SpeakerKind.PERSON && agrees(figure, mention.gender())
                    && RoleMatch.mayBe(figure, mention.head(), mention.place()))
                return figure;
        Figure only = mention.place() == null ? null : onlyOfNoCountry(mention);
        if (only != null)
            guessed.add(mention.range());
        return only;
    }

    /**
     * "President Vladimir Putin" may be "the Kremlin leader", though nobody says of which country he is: if of all of whom
     * that is open he was named last, and there is no other president of whom that is open.
     */
    private Figure onlyOfNoCountry(Mention mention) {
        Figure last = null;
        int fitting = 0;
        for (Figure figure : recent) {
            if (!figure.mayBePerson() || figure.place() != null)
                continue;
            if (last == null)
                last = figure;
            if (RoleMatch.mayBe(figure, mention.head(), null))
                fitting++;
        }
        boolean fits = fitting == 1 && agrees(last, mention.gender())
                && RoleMatch.mayBe(last, mention.head(), null);
        return fits ? last : null;
    }

    /** Whether whom a mention means was concluded from there being nobody else. */
    public boolean isGuessed(Mention mention) {
        return guessed.contains(mention.range());
    }

    private Figure described(Mention mention) {
        String name = name(mention);
        SpeakerKind kind = mention.type() == MentionType.ORGANIZATION ? SpeakerKind.ORGANIZATION : SpeakerKind.UNNAMED;
        Figure figure = others.computeIfAbsent(fold(name), key -> new Figure(name, kind, mention.gender()));
        if (mention.type() == MentionType.GROUP)
            figure.plural();
        if (mention.type() == MentionType.ROLE)
            figure.role(name, mention.range(), mention.head(), mention.place());
        return figure;
    }

    private Figure pronoun(Mention mention) {
        if (mention.head().equals("i") || mention.head().equals("we") || mention.head().equals("me")
                || mention.head().equals("us"))
            return null;
        if (mention.gender() != null)
            return byGender(mention.gender());
        return mention.head().equals("it") ? firstOf(SpeakerKind.ORGANIZATION, false) : plural();
    }

    private Figure byGender(Gender gender) {
        List<Figure> order = new ArrayList<>();
        for (Figure figure : Arrays.asList(local, subject)) {
            // Whom the sentence is about comes before anybody whose gender is told.
            if (figure != null && figure.gender() == null && figure.kind() == SpeakerKind.PERSON) {
                figure.gender(gender);
                return figure;
            }
            if (figure != null)
                order.add(figure);
        }
        if (speaker != null)
            order.add(speaker);
        order.addAll(recent);
        for (Figure figure : order)
            if (figure.gender() == gender && figure.kind() != SpeakerKind.ORGANIZATION)
                return figure;
        for (Figure figure : order)
            if (figure.gender() == null && figure.mayBePerson()) {
                figure.person();
                figure.gender(gender);
                return figure;
            }
        for (Figure figure : order)
            if (figure.gender() == null && figure.kind() == SpeakerKind.UNNAMED && !figure.isPlural())
                return figure;
        return null;
    }

    private Figure plural() {
        if (subject != null && (subject.isPlural() || subject.kind() == SpeakerKind.ORGANIZATION))
            return subject;
        for (Figure figure : recent)
            if (figure.isPlural())
                return figure;
        return firstOf(SpeakerKind.ORGANIZATION, true);
    }

    private Figure firstOf(SpeakerKind kind, boolean speakerToo) {
        if (subject != null && subject.kind() == kind)
            return subject;
        for (Figure figure : recent)
            if (figure.kind() == kind)
                return figure;
        return speakerToo ? speaker : null;
    }

    private String name(Mention mention) {
        String name = mention.range().of(text);
        return name.chars().allMatch(c -> c == ' ' || !Character.isWhitespace(c)) ? name : SPACE.matcher(name).replaceAll(" ");
    }

    private String lastWord(TextRange title) {
        String words = title.of(text).strip();
        int of = words.indexOf(" of ");
        String role = of > 0 ? words.substring(0, of) : words;
        return fold(role.substring(role.lastIndexOf(' ') + 1));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
