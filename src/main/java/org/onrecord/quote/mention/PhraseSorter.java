package org.onrecord.quote.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.onrecord.quote.Gender;
import org.onrecord.quote.lexicon.Lexicon;
import org.onrecord.quote.lexicon.WordClass;
import org.onrecord.quote.token.Token;
import org.onrecord.quote.token.Token.Kind;
import org.onrecord.text.TextRange;

/**
 * Tells what a noun phrase is: a person with titles, a body, a role without a name. What a role is of ("president of the
 * European Council") belongs to it, and a name may follow that ("Secretary of State Marco Rubio").
 */
final class PhraseSorter {

    /** "chief of staff of the ministry of …" goes no deeper. */
    private static final int MOST_COMPLEMENTS = 4;

    private static final int LONGEST_NAME = 5;

    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final NounPhraseReader phrases;

    PhraseSorter(List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.phrases = new NounPhraseReader(tokens);
    }

    /** The mentions in a phrase: those of genitives first, then its own. */
    List<Mention> sort(NounPhrase phrase) {
        List<Mention> mentions = new ArrayList<>();
        int from = phrase.from();
        int content = phrase.content();
        for (int i = phrase.content(); i < phrase.to(); i++)
            if (tokens.get(i).is(Kind.POSSESSIVE)) {
                addIfAny(mentions, piece(from, content, i, phrase.from(), true));
                from = i + 1;
                content = i + 1;
            }
        addIfAny(mentions, piece(from, content, phrase.to(), phrase.content(), isGenitive(phrase.to())));
        return mentions;
    }

    private static void addIfAny(List<Mention> mentions, Mention mention) {
        if (mention != null)
            mentions.add(mention);
    }

    private boolean isGenitive(int to) {
        return to < tokens.size() && tokens.get(to).is(Kind.POSSESSIVE);
    }

    /** @param whole where the whole phrase begins, genitives included: a role is one of somebody */
    private Mention piece(int from, int content, int to, int whole, boolean possessive) {
        int end = withoutPostNominals(content, to);
        Mention mention = plainPiece(from, content, end, whole, possessive);
        return mention == null || mention.to() != end || end == to ? mention
                : new Mention(mention.type(), mention.from(), to, mention.range(), mention.title(), mention.head(),
                        mention.place(), mention.gender(), mention.possessive());
    }

    /** "Simon Eade KC" is called Simon Eade. */
    private int withoutPostNominals(int content, int to) {
        int end = to;
        while (end - content > 2 && tokens.get(end - 1).is(WordClass.POST_NOMINAL) && tokens.get(end - 1).isCapitalized()
                && tokens.get(end - 2).isCapitalized() && !isTitle(end - 2))
            end--;
        return end;
    }

    private Mention plainPiece(int from, int content, int to, int whole, boolean possessive) {
        if (content >= to)
            return null;
        int run = to;
        while (run > content && isNamePart(run - 1))
            run--;
        if (run < to && tokens.get(run).is(WordClass.NAME_PARTICLE) && !tokens.get(run).isCapitalized())
            run++;
        if (run == to)
            return described(from, to, whole, possessive);
        int name = nameAfterTitles(run, to, content);
        if (name == to)
            return described(from, to, whole, possessive);
        if ((name > run || run > content && isTitle(run - 1)) && !isPlaceWithRole(name, to))
            return person(from, content, name, to, possessive);
        return untitled(from, content, run, to, possessive);
    }

    /** "NATO member Turkey" is a country; "Mr. Jordan" is none. */
    private boolean isPlaceWithRole(int name, int to) {
        return name > 0 && !isHonorific(tokens.get(name - 1))
                && (lexicon.place(folded(name, to)) != null || to - name == 1 && tokens.get(name).is(WordClass.COUNTRY));
    }

    private boolean isNamePart(int at) {
        Token token = tokens.get(at);
        return token.isCapitalized() || token.is(Kind.NUMBER) || token.isSign('&') || token.isSign('-')
                || token.is(WordClass.NAME_PARTICLE) || token.is(WordClass.NAME_SUFFIX)
                || token.folded().equals("and");
    }

    private boolean isTitle(int at) {
        Token token = tokens.get(at);
        return token.is(WordClass.ROLE) || isHonorific(token);
    }

    private static boolean isHonorific(Token token) {
        return token.is(WordClass.HONORIFIC) || token.word().isAny(WordClass.HONORIFIC_MALE, WordClass.HONORIFIC_FEMALE);
    }

    /** Where a name begins in a capitalized run, after the titles; its start where it has none. */
    private int nameAfterTitles(int run, int to, int content) {
        int name = run;
        if (to - run > 1 && isBody(tokens.get(to - 1)) && !tokens.get(to - 1).is(WordClass.GIVEN_NAME))
            return run;
        for (int i = run; i < to; i++) {
            Token token = tokens.get(i);
            if (isTitle(i) || i > run && token.is(WordClass.GROUP) || isOfTitle(i, run, to, name)
                    || isUnknownTitle(i, run, to))
                name = i + 1;
            else if (token.is(WordClass.GIVEN_NAME) && !token.is(WordClass.ROLE_MODIFIER)
                    && !token.word().isAny(WordClass.DEMONYM, WordClass.COUNTRY))
                break;
        }
        return name;
    }

    /** "Innungsmeisterin Heike Lorenz": a capitalized word before a given name and a surname is no part of the name. */
    private boolean isUnknownTitle(int at, int run, int to) {
        return at == run && to - run >= 3 && !tokens.get(at).is(WordClass.GIVEN_NAME)
                && tokens.get(at + 1).is(WordClass.GIVEN_NAME) && tokens.get(at).text().length() > 3;
    }

    /** The body or country right after a title, in languages that need no "of": "президент России Владимир Путин". */
    private boolean isOfTitle(int at, int run, int to, int name) {
        boolean afterTitle = at == name && (name > run || at > 0 && isTitle(at - 1));
        Token token = tokens.get(at);
        return afterTitle && at + 1 < to && (token.is(WordClass.ORGANIZATION) || token.is(WordClass.COUNTRY)
                || token.is(WordClass.DEPARTMENT) || isAcronym(token) && !token.is(WordClass.GIVEN_NAME));
    }

    private Mention person(int from, int content, int name, int to, boolean possessive) {
        TextRange title = name > content ? range(content, name) : null;
        return new Mention(MentionType.PERSON, from, to, range(name, to), title, tokens.get(lastOfName(name, to)).folded(),
                placeIn(content, name), gender(from, to), possessive);
    }

    /** "Donald Trump Jr." is a Trump. */
    private int lastOfName(int name, int to) {
        int last = to - 1;
        while (last > name && tokens.get(last).is(WordClass.NAME_SUFFIX))
            last--;
        return last;
    }

    private Mention untitled(int from, int content, int run, int to, boolean possessive) {
        MentionType type = typeOfUntitled(from, content, run, to);
        if (type == null)
            return null;
        int start = type == MentionType.ORGANIZATION ? content : run;
        Mention mention = new Mention(type, from, to, range(start, to), null, tokens.get(lastOfName(run, to)).folded(),
                placeIn(start, to), type == MentionType.PERSON || type == MentionType.SINGLE ? gender(run, to) : null,
                possessive);
        return type == MentionType.ORGANIZATION && !possessive ? withComplements(mention, content) : mention;
    }

    private MentionType typeOfUntitled(int from, int content, int run, int to) {
        Token first = tokens.get(run);
        boolean article = content > from;
        String whole = folded(run, to);
        if (lexicon.place(whole) != null || to - run == 1 && first.word().isAny(WordClass.COUNTRY, WordClass.SEAT))
            return MentionType.PLACE;
        if (to - run == 1)
            return typeOfSingle(first, article);
        if (first.is(WordClass.MONTH) && tokens.get(to - 1).is(Kind.NUMBER))
            return null;
        if (first.is(WordClass.GIVEN_NAME) && !isBody(tokens.get(to - 1)))
            return MentionType.PERSON;
        if (article || first.is(WordClass.DEMONYM) || to - run > LONGEST_NAME || anyBody(run, to))
            return MentionType.ORGANIZATION;
        return MentionType.PERSON;
    }

    private static MentionType typeOfSingle(Token token, boolean article) {
        if (token.is(WordClass.DEMONYM))
            return token.folded().endsWith("s") || article ? MentionType.GROUP : null;
        if (token.is(WordClass.TIME) || token.is(WordClass.MONTH) || token.is(WordClass.WEEKDAY))
            return null;
        if (token.is(WordClass.GROUP))
            return MentionType.GROUP;
        if (isBody(token) || article || isAcronym(token))
            return MentionType.ORGANIZATION;
        return MentionType.SINGLE;
    }

    private static boolean isAcronym(Token token) {
        return token.text().length() > 1 && token.text().chars().filter(Character::isUpperCase).count() > 1
                && token.text().chars().noneMatch(Character::isLowerCase);
    }

    private boolean anyBody(int from, int to) {
        for (int i = from; i < to; i++)
            if (isBody(tokens.get(i)))
                return true;
        return false;
    }

    private static boolean isBody(Token token) {
        return token.word().isAny(WordClass.ORGANIZATION, WordClass.PROPER_BODY);
    }

    /** A phrase that ends with a common noun or a role. */
    private Mention described(int from, int to, int whole, boolean possessive) {
        Token head = tokens.get(to - 1);
        MentionType type = typeOfHead(head);
        if (type == null)
            return null;
        int start = Math.min(whole, from);
        while (start < to - 1 && tokens.get(start).is(WordClass.DETERMINER))
            start++;
        Mention mention = new Mention(type, from, to, range(start, to), null, head.folded(), placeIn(start, to),
                type == MentionType.ROLE ? head.word().gender() : null, possessive);
        return possessive || type == MentionType.MEDIUM || type == MentionType.OTHER ? mention
                : withComplements(mention, start);
    }

    private static MentionType typeOfHead(Token head) {
        if (head.is(WordClass.ROLE))
            return MentionType.ROLE;
        if (head.is(WordClass.GROUP))
            return MentionType.GROUP;
        if (head.is(WordClass.ORGANIZATION))
            return MentionType.ORGANIZATION;
        if (head.is(WordClass.MEDIUM))
            return MentionType.MEDIUM;
        return null;
    }

    /** What it is of: "of the European Council". */
    private Mention withComplements(Mention mention, int start) {
        int to = mention.to();
        for (int n = 0; n < MOST_COMPLEMENTS && isLinked(to, mention.type()); n++) {
            NounPhrase next = phrases.read(to + 1);
            if (next.isEmpty())
                break;
            int name = nameAfterComplement(mention.type(), next);
            if (name > 0)
                return new Mention(MentionType.PERSON, mention.from(), next.to(), range(name, next.to()), range(start, name),
                        tokens.get(lastOfName(name, next.to())).folded(), placeIn(start, name), gender(start, next.to()),
                        isGenitive(next.to()));
            if (namesPerson(next))
                break;
            to = next.to();
        }
        return to == mention.to() ? mention
                : new Mention(mention.type(), mention.from(), to, range(start, to), null, mention.head(), placeIn(start, to),
                        mention.gender(), isGenitive(to));
    }

    private boolean isLinked(int at, MentionType type) {
        if (at + 1 >= tokens.size() || !tokens.get(at).is(Kind.WORD))
            return false;
        String word = tokens.get(at).folded();
        boolean close = word.equals("of") || word.equals("for");
        return close || type != MentionType.ORGANIZATION && tokens.get(at).is(WordClass.OF);
    }

    /** Where in "State Marco Rubio", "the Refugee Council Enver Solomon" the name begins; 0 for none. */
    private int nameAfterComplement(MentionType type, NounPhrase phrase) {
        if (type != MentionType.ROLE || !tokens.get(phrase.to() - 1).isCapitalized())
            return 0;
        int name = 0;
        for (int i = phrase.content(); i < phrase.to(); i++) {
            Token token = tokens.get(i);
            if (token.is(WordClass.GIVEN_NAME) && i > phrase.content() && i + 1 < phrase.to()
                    && tokens.get(i - 1).isCapitalized())
                return i;
            if (token.word().isAny(WordClass.DEPARTMENT, WordClass.ORGANIZATION)
                    || token.word().isAny(WordClass.COUNTRY, WordClass.SEAT) || isTitle(i))
                name = i + 1;
        }
        return name < phrase.to() && isPlainName(name, phrase.to()) ? name : 0;
    }

    private boolean isPlainName(int from, int to) {
        for (int i = from; i < to; i++)
            if (!isNamePart(i) || tokens.get(i).is(Kind.NUMBER))
                return false;
        return from > 0 && tokens.get(from - 1).is(Kind.WORD) && tokens.get(from - 1).isCapitalized();
    }

    /** Whether a personal name ends the phrase or one of its genitives; looks at this phrase alone. */
    private boolean namesPerson(NounPhrase phrase) {
        int from = phrase.content();
        for (int i = phrase.content(); i <= phrase.to(); i++)
            if (i == phrase.to() || tokens.get(i).is(Kind.POSSESSIVE)) {
                if (isPerson(phrase.from(), from, i))
                    return true;
                from = i + 1;
            }
        return false;
    }

    private boolean isPerson(int article, int from, int to) {
        int run = to;
        while (run > from && isNamePart(run - 1))
            run--;
        if (run == to)
            return false;
        int name = nameAfterTitles(run, to, from);
        return name < to && (name > run || typeOfUntitled(article, from, run, to) == MentionType.PERSON);
    }

    /** What titles and given names tell; "Samia Suluhu Hassan" is no man for her surname. */
    private Gender gender(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean surname = i == to - 1 && i > from && tokens.get(i - 1).isCapitalized() && tokens.get(i).isCapitalized()
                    && !isTitle(i - 1) && !isTitle(i);
            if (tokens.get(i).word().gender() != null && !tokens.get(i).is(WordClass.POSSESSIVE_PRONOUN) && !surname)
                return tokens.get(i).word().gender();
        }
        return null;
    }

    private String placeIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).word().place() != null && tokens.get(i).isCapitalized())
                return tokens.get(i).word().place();
            if (i + 1 < to && tokens.get(i).isCapitalized() && lexicon.place(folded(i, i + 2)) != null)
                return lexicon.place(folded(i, i + 2));
        }
        return null;
    }

    private String folded(int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++)
            joined.append(i > from ? " " : "").append(tokens.get(i).folded());
        return joined.toString().toLowerCase(Locale.ROOT);
    }

    private TextRange range(int from, int to) {
        return new TextRange(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
