package org.onrecord.text.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.record.PartialDate;

/** Tells what a passage looks like by itself. */
final class SignReader {

    /** From so many words on, a line is read as prose whatever it ends with. */
    private static final int LONG = 25;

    /** In UTF-16 units; the patterns below are for short lines. */
    private static final int LONGEST_LINE = 400;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？؟।][”\"»“’')\\]*]{0,4}(?:\\s?\\[\\d{1,3}\\])?$");

    /** Marks after which a line is a sentence without another look. */
    private static final String ENDS = ".!?";

    private static final RarePattern ADDRESS = RarePattern.with(
            Pattern.compile("(?:\\p{L}+\\s?){0,3}:?\\s*<?(?:https?://|www\\.)\\S+>?"), "://", "www.");

    /** In UTF-16 units: a full stop with the marks, brackets and numbers of notes after it. */
    private static final int LONGEST_END = 12;

    private static final String QUOTATION_MARKS = "“”„«»\"";

    private static final Pattern TRANSCRIPT = Pattern.compile("^\\p{Lu}[\\p{Lu}\\p{M} .'’-]{1,40}:\\s");

    private static final Pattern BULLET = Pattern.compile("^[•·▪‣●○◦■*–-]\\s+");

    /** "— MFA Russia (@mfa_russia) February 27, 2025": how an embedded post names its account. */
    private static final Pattern POST_AUTHOR = Pattern.compile("^[—–-]\\s?.{1,80}\\(@\\w{1,30}\\).{0,40}$");

    private static final RarePattern POST = RarePattern.with(
            Pattern.compile("pic\\.twitter\\.com/\\w+|(?<!\\S)https://t\\.co/\\w+"), "pic.twitter", "://t.co/");

    /** "(AP Photo)", "(Photo: A. Name/Reuters)", "(Getty Images)". */
    private static final RarePattern PHOTO_CREDIT = RarePattern.with(Pattern.compile(
            "[(\\[][^()\\[\\]]{0,80}(?:photo|image|picture|foto|фото|getty|shutterstock|alamy|istock|wikimedia|epa|handout|via)"
                    + "\\b[^()\\[\\]]{0,80}[)\\]][.\\s]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS), "(", "[");

    /** "Kirill Zharov / TASS", "A. Name/Reuters", "Getty Images", "(Reuters)" at the end of a line. */
    private static final RarePattern CREDITED = RarePattern.with(Pattern.compile(
            "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*\\s?[/|]\\s?|[(\\[])([\\p{L} .-]{2,40})[)\\]]?$|\\bGetty Images$"),
            "/", "|", "(", "[", "Getty Images");

    private static final Pattern FILE_PICTURE = Pattern.compile("^(?:FILE|File)\\s[-–—]\\s");

    private static final Pattern COPYRIGHT = Pattern.compile("^(?:Copyright\\s)?(?:©|\\([cC]\\))|^Copyright\\s.{0,20}\\d{4}");

    /** "By A. Name", "By [AFP]", "Von …", "Автор: …". */
    static final Pattern BYLINE = Pattern
            .compile("^(?iu:by|written by|von|par|por|автор|авторы|text|текст)\\s?:?\\s+(?=[\\p{Lu}@\\[])");

    private static final int LONGEST_BYLINE = 18;

    private final Passage passage;
    private final String line;
    private List<String> words;

    private SignReader(Passage passage) {
        this.passage = passage;
        this.line = passage.words();
    }

    static Sign of(Passage passage) {
        return new SignReader(passage).sign();
    }

    private Sign sign() {
        if (line.codePoints().noneMatch(Character::isLetter))
            return PrintedDate.in(line).isPresent() ? Sign.DATE : Sign.FURNITURE;
        Sign given = given(passage.given());
        if (given != null)
            return given;
        Sign special = line.length() > LONGEST_LINE ? null : special();
        if (passage.given() == BlockKind.HEADLINE || passage.given() == BlockKind.SUBHEADING)
            return special == null || !opensSection(special) ? Sign.TITLE : special;
        if (special != null)
            return special;
        return line.length() > LONGEST_LINE || isProse() ? Sign.PROSE : Sign.TITLE;
    }

    /** Read once, when they are first asked for: of most passages nobody does. */
    private List<String> words() {
        if (words == null)
            words = PhraseTable.words(line);
        return words;
    }

    private static Sign given(BlockKind kind) {
        if (kind == BlockKind.CAPTION)
            return Sign.CAPTION;
        if (kind == BlockKind.EMBEDDED_POST)
            return Sign.POST;
        return kind == BlockKind.FURNITURE ? Sign.FURNITURE : null;
    }

    /** Headings of lists and forms are headings too. */
    private static boolean opensSection(Sign sign) {
        return sign == Sign.LINKS || sign == Sign.END;
    }

    private Sign special() {
        if (ADDRESS.matches(line))
            return Sign.FURNITURE;
        if (POST_AUTHOR.matcher(line).matches())
            return Sign.POST_AUTHOR;
        if (POST.isIn(line))
            return Sign.POST;
        if (COPYRIGHT.matcher(line).lookingAt())
            return Sign.END;
        boolean quotes = quotes(line);
        boolean sentence = endsSentence(line);
        Sign byWords = quotes ? null : FurnitureWords.sign(line, words()).filter(sign -> fits(sign, sentence)).orElse(null);
        if (isCaption(quotes))
            return Sign.CAPTION;
        if (isByline(sentence))
            return Sign.BYLINE;
        if (byWords != null && byWords != Sign.OTHER_DATE)
            return byWords;
        return sentence ? null : date(byWords);
    }

    /** Openers of lists are no sentences; everything else may be one. */
    private static boolean fits(Sign sign, boolean sentence) {
        return !sentence || sign != Sign.LINKS && sign != Sign.OTHER_DATE;
    }

    private Sign date(Sign byWords) {
        PartialDate date = PrintedDate.in(line).orElse(null);
        if (date == null)
            return null;
        if (byWords == Sign.OTHER_DATE)
            return Sign.OTHER_DATE;
        return words().size() <= LONGEST_BYLINE ? Sign.DATE : null;
    }

    private boolean isCaption(boolean quotes) {
        if (FILE_PICTURE.matcher(line).lookingAt() || PHOTO_CREDIT.isIn(line))
            return true;
        if (quotes)
            return false;
        Matcher credited = CREDITED.first(line);
        return credited != null
                && (credited.group(1) == null || NamedOutlet.agencyIn(credited.group(1)).isPresent());
    }

    private boolean isByline(boolean sentence) {
        return !sentence && BYLINE.matcher(line).lookingAt() && words().size() <= LONGEST_BYLINE;
    }

    private boolean isProse() {
        if (endsSentence(line) || words().size() >= LONG || TRANSCRIPT.matcher(line).lookingAt())
            return true;
        int words = words().size();
        if (passage.given() == BlockKind.PARAGRAPH && words > 3)
            return true;
        return BULLET.matcher(line).lookingAt() && words > 4 || line.endsWith(":") && words > 3
                || quotes(line) && words > 8;
    }

    static boolean endsSentence(String line) {
        if (!line.isEmpty() && ENDS.indexOf(line.charAt(line.length() - 1)) >= 0)
            return true;
        return SENTENCE_END.matcher(line.substring(Math.max(0, line.length() - LONGEST_END))).find();
    }

    static boolean quotes(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (QUOTATION_MARKS.indexOf(line.charAt(i)) >= 0)
                return true;
        }
        return line.contains("``") || line.contains("''");
    }
}
