package org.onrecord.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name as it is compared: its parts in order, folded so that the usual transliterations of one name are equal
 * (Sergei and Sergey, Zelensky and Zelenskyy, Mohammed and Muhammad), without particles and honorifics.
 *
 * @param tokens the folded parts, in their order; initials have one letter
 * @param numeral the ordinal of a monarch or pope, such as {@code ii}, or empty
 * @param patronymic whether fathers are named in it ({@code bin}, {@code ibn}): then only its first part is the person's own
 */
public record PersonName(List<String> tokens, String numeral, boolean patronymic) {

    /** Left out: particles, which sources drop or add freely, and honorifics, which are no part of a name. */
    private static final Set<String> LEFT_OUT = Set.of("al", "el", "bin", "ibn", "bint", "ben", "de", "la", "le", "van", "von",
            "der", "den", "dos", "da", "di", "do", "del", "the", "sheikh", "sheik", "shaykh", "sheikha", "prince", "princess",
            "dr",
            "mr",
            "mrs", "ms", "sir", "lord", "lady", "general", "cardinal", "ambassador", "jr", "sr", "iii", "3rd", "d", "s", "as",
            "ad", "an", "ul", "ur", "y", "abd", "abdel", "abdul", "abdal");

    private static final Set<String> NUMERALS = Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
            "xiii", "xiv", "xv", "xvi", "xxiii");

    /** Accents, apostrophes and what stands in brackets. */
    private static final Pattern NO_NAME = Pattern.compile("\\p{M}|['’‘`]|\\([^)]*\\)");
    /** Begins with what stands between words, where few matches are begun in vain. */
    private static final Pattern PATRONYMIC = Pattern.compile("(?i)[ -](?<=\\p{L}.)(?:bin|ibn|bint) ");
    private static final Pattern MOHAMED = Pattern.compile("m[uoe]ham[aei]d|mohamd|mahomed");
    private static final Pattern ABDUL = Pattern.compile("^abd[eua]l(?!ah)");

    public PersonName {
        tokens = List.copyOf(tokens);
    }

    /** Reads a name in Latin letters; letters of other scripts are kept as they are. */
    public static PersonName of(String written) {
        String plain = plain(written);
        List<String> words = words(plain);
        List<String> tokens = new ArrayList<>();
        String numeral = "";
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (!tokens.isEmpty() && word.equals(word.toUpperCase(Locale.ROOT)) && NUMERALS.contains(lower) && word.length() > 1
                    || !tokens.isEmpty() && word.equals("I") && words.get(words.size() - 1).equals(word))
                numeral = lower;
            else if (!LEFT_OUT.contains(lower) || word.length() == 1 && Character.isUpperCase(word.charAt(0)))
                tokens.add(fold(lower));
        }
        // "Sheikh Said" and "Do" are names too where nothing else is left.
        if (tokens.isEmpty())
            for (String word : words)
                tokens.add(fold(word.toLowerCase(Locale.ROOT)));
        return new PersonName(tokens, numeral, PATRONYMIC.matcher(plain).find());
    }

    /** Without accents, apostrophes and what stands in brackets; nearly every name is returned as it is. */
    private static String plain(String written) {
        for (int i = 0; i < written.length(); i++)
            if (written.charAt(i) >= 0x80 || "'`(".indexOf(written.charAt(i)) >= 0)
                return NO_NAME.matcher(Normalizer.normalize(written, Normalizer.Form.NFD)).replaceAll("");
        return written;
    }

    /** The runs of letters and digits. */
    private static List<String> words(String plain) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= plain.length();) {
            int c = at < plain.length() ? plain.codePointAt(at) : ' ';
            int next = at + Character.charCount(c);
            if (!isOfWord(c)) {
                if (start < at)
                    words.add(plain.substring(start, at));
                start = next;
            }
            at = next;
        }
        return words;
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    /** One part of a name, folded over the transliterations that English sources mix. */
    static String fold(String lower) {
        if (lower.length() == 1)
            return lower;
        String folded = lower.replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("đ", "d").replace("ı", "i")
                .replace("æ", "ae").replace('y', 'i').replace("ou", "u").replace("ks", "x").replace("dj", "j")
                .replace("q", "k");
        folded = undoubled(folded);
        if (folded.startsWith("m") && MOHAMED.matcher(folded).matches())
            return "mohamed";
        if (folded.equals("ahmed"))
            return "ahmad";
        // Abdulaziz is also written Abd al-Aziz and Abdel Aziz.
        if (folded.length() > 7 && folded.startsWith("abd"))
            folded = ABDUL.matcher(folded).replaceFirst("");
        return folded.length() > 4 && folded.endsWith("ah") ? folded.substring(0, folded.length() - 1) : folded;
    }

    /** With each run of one letter as one: "Rossiia" is "Rosia". */
    private static String undoubled(String word) {
        StringBuilder single = new StringBuilder(word.length());
        int last = -1;
        for (int at = 0; at < word.length(); at += Character.charCount(last)) {
            int c = word.codePointAt(at);
            if (c != last)
                single.appendCodePoint(c);
            last = c;
        }
        return single.length() == word.length() ? word : single.toString();
    }

    /** Whether only one part is given: a surname, or what a monarch or pope is called. */
    public boolean single() {
        return tokens.size() == 1;
    }

    /** The last part; empty for a name without letters. */
    public String last() {
        return tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
    }

    /**
     * Whether both may be the name of one person. The shorter one's parts must stand in the longer one in the same order, an
     * initial standing for any name that begins with it. Middle names that both give must agree: George W. Bush is not
     * George H. W. Bush. That two names may be one person's does not make them so: role, country and dates decide.
     *
     * @param firstNameCounts whether a single part may also be the first one of the longer name: monarchs and popes, and
     *        countries where the family name comes first
     */
    public boolean mayBe(PersonName other, boolean firstNameCounts) {
        if (tokens.isEmpty() || other.tokens.isEmpty() || !numeral.isEmpty() && !other.numeral.isEmpty()
                && !numeral.equals(other.numeral))
            return false;
        PersonName shorter = tokens.size() <= other.tokens.size() ? this : other;
        PersonName longer = shorter == this ? other : this;
        if (shorter.single())
            return shorter.surnameOf(longer, firstNameCounts);
        return shorter.isWithin(longer) && !middleNamesDiffer(shorter.tokens, longer.tokens);
    }

    private boolean surnameOf(PersonName longer, boolean firstNameCounts) {
        String part = tokens.get(0);
        if (part.length() < 2)
            return false;
        // The last one counts: Sabah is the first and the family's name of Sabah al-Ahmad al-Sabah.
        int at = longer.tokens.lastIndexOf(part);
        return at > 0 || at == 0 && (longer.single() || firstNameCounts);
    }

    private boolean isWithin(PersonName longer) {
        if ((patronymic || longer.patronymic) && !samePart(tokens.get(0), longer.tokens.get(0)))
            return false;
        int from = 0;
        int whole = 0;
        for (String token : tokens) {
            int at = from;
            while (at < longer.tokens.size() && !samePart(token, longer.tokens.get(at)))
                at++;
            if (at == longer.tokens.size())
                return false;
            if (token.equals(longer.tokens.get(at)) && token.length() > 1)
                whole++;
            from = at + 1;
        }
        return whole >= 2 || whole == 1 && samePart(tokens.get(0), longer.tokens.get(0)) && last().equals(longer.last());
    }

    private static boolean samePart(String one, String other) {
        if (one.length() == 1 || other.length() == 1)
            return one.charAt(0) == other.charAt(0);
        return one.equals(other);
    }

    private static boolean middleNamesDiffer(List<String> shorter, List<String> longer) {
        if (shorter.size() < 3 || longer.size() < 3 || shorter.size() == longer.size())
            return false;
        boolean initials = shorter.get(1).length() == 1 || longer.get(1).length() == 1;
        return initials && !samePart(shorter.get(1), longer.get(1));
    }

    /**
     * Whether both are written so much alike that they may be transliterations or slips of one name: the same surname, and
     * given names that begin with the same letter and differ in two letters at most (Benyamin, Binyamin). Of two people in
     * one office of one country at one time only.
     */
    public boolean isVariantOf(PersonName other) {
        if (single() || other.single() || contradicts(other) || !sameSurname(other) || tokens.isEmpty()
                || other.tokens.isEmpty())
            return false;
        String one = tokens.get(0);
        String two = other.tokens.get(0);
        if (one.equals(two) && (one.length() > 3 || sameSecond(other)) || sameDoubleSurname(other))
            return true;
        return one.length() > 3 && two.length() > 3 && one.charAt(0) == two.charAt(0) && distance(one, two) <= 2
                || alike(one, two);
    }

    /**
     * Whether both are whole names with the same first and last parts and others between: Hamad bin Khalifa al-Thani and Hamad
     * bin Jassim al-Thani are two, though "Hamad al-Thani" may be either.
     */
    public boolean contradicts(PersonName other) {
        if (tokens.size() < 3 || other.tokens.size() < 3 || mayBe(other, false))
            return false;
        String one = tokens.get(1);
        String two = other.tokens.get(1);
        return tokens.get(0).equals(other.tokens.get(0)) && last().equals(other.last()) && !samePart(one, two)
                && distance(one, two) > 2;
    }

    private boolean sameSecond(PersonName other) {
        return tokens.size() > 2 && other.tokens.size() > 2 && tokens.get(1).equals(other.tokens.get(1));
    }

    /** Rodriguez Zapatero and Rodriquez Zapatero: the same last part after one that differs in two letters at most. */
    private boolean sameDoubleSurname(PersonName other) {
        String one = tokens.get(tokens.size() - 2);
        String two = other.tokens.get(other.tokens.size() - 2);
        return last().equals(other.last()) && one.length() > 5 && two.length() > 5 && distance(one, two) <= 2;
    }

    /** Whether both begin with the same part, as the names of one monarch do, and no ordinals tell them apart. */
    public boolean sameGivenName(PersonName other) {
        return !tokens.isEmpty() && !other.tokens.isEmpty() && samePart(tokens.get(0), other.tokens.get(0))
                && (numeral.isEmpty() || other.numeral.isEmpty() || numeral.equals(other.numeral));
    }

    /** The same last part, or, below the same first one, one that differs in a single letter (al-Saud, al-Said). */
    private boolean sameSurname(PersonName other) {
        if (last().equals(other.last()))
            return true;
        return tokens.get(0).equals(other.tokens.get(0)) && last().length() > 3 && distance(last(), other.last()) == 1;
    }

    /** Benjamin and Binyamin: the same consonants but for one. */
    private static boolean alike(String one, String two) {
        String a = one.replaceAll("[aeiouj]", "");
        String b = two.replaceAll("[aeiouj]", "");
        return a.length() > 2 && a.equals(b) && one.charAt(0) == two.charAt(0);
    }

    /** How many letters must be changed, added or left out to make one of the other (Levenshtein). */
    private static int distance(String one, String two) {
        int[] row = new int[two.length() + 1];
        for (int j = 0; j <= two.length(); j++)
            row[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= two.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[two.length()];
    }
}
