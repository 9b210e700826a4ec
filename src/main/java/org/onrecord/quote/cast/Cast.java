package org.onrecord.quote.cast;

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

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String text;
    private final NameIndex names = new NameIndex();
    private final Map<String, Figure> others = new HashMap<>();
    private final Map<TextRange, Figure> known = new HashMap<>();
    private final Set<TextRange> guessed = new HashSet<>();
    private final Set<Figure> figures = new LinkedHashSet<>();
    private final Salience salience = new Salience();

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
        salience.sentence();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Mention before = i > 0 ? mentions.get(i - 1) : null;
            Figure figure = apposition(sentence, before, mention);
            if (figure == null)
                figure = resolve(sentence, mention, nextOutsideBrackets(sentence, mentions, i));
            if (figure == null)
                continue;
            note(mention, figure);
            if (mayBeSubject(sentence, mention))
                salience.mayBeSubject(figure);
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
            return salience.closest(names.ofSurname(mention.head()), mention.gender());
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
            salience.subject(figure);
    }

    /** Tells who spoke. */
    public void speaker(Figure figure) {
        if (figure == null)
            return;
        figure.speaks();
        salience.speaker(figure);
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
        if (mention.type() != MentionType.PRONOUN)
            salience.mentioned(figure);
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
            case PRONOUN -> salience.meantBy(mention);
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
        Figure figure = salience.closest(names.ofSurname(mention.head()), mention.title() == null ? null : mention.gender());
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
        Figure recent = salience.withRole(mention);
        if (recent != null)
            return recent;
        Figure only = mention.place() == null ? null : salience.onlyOfNoCountry(mention);
        if (only != null)
            guessed.add(mention.range());
        return only;
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
