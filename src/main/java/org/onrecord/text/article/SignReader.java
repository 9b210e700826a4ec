package org.onrecord.text.article;

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

    private static final Pattern ADDRESS = Pattern.compile("(?:\\p{L}+\\s?){0,3}:?\\s*<?(?:https?://|www\\.)\\S+>?");

    /** In UTF-16 units: a full stop with the marks, brackets and numbers of notes after it. */
    private static final int LONGEST_END = 12;

    private static final String QUOTATION_MARKS = "“”„«»\"";

    private static final Pattern TRANSCRIPT = Pattern.compile("^\\p{Lu}[\\p{Lu}\\p{M} .'’-]{1,40}:\\s");

    private static final Pattern BULLET = Pattern.compile("^[•·▪‣●○◦■*–-]\\s+");

    /** "— MFA Russia (@mfa_russia) February 27, 2025": how an embedded post names its account. */
    private static final Pattern POST_AUTHOR = Pattern.compile("^[—–-]\\s?.{1,80}\\(@\\w{1,30}\\).{0,40}$");

    private static final Pattern POST = Pattern.compile("pic\\.twitter\\.com/\\w+|(?<!\\S)https://t\\.co/\\w+");

    /** "(AP Photo)", "(Photo: A. Name/Reuters)", "(Getty Images)". */
    private static final Pattern PHOTO_CREDIT = Pattern.compile(
            "[(\\[][^()\\[\\]]{0,80}(?:photo|image|picture|foto|фото|getty|shutterstock|alamy|istock|wikimedia|epa|handout|via)"
                    + "\\b[^()\\[\\]]{0,80}[)\\]][.\\s]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** "Kirill Zharov / TASS", "A. Name/Reuters", "Getty Images", "(Reuters)" at the end of a line. */
    private static final Pattern CREDITED = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*\\s?[/|]\\s?|[(\\[])([\\p{L} .-]{2,40})[)\\]]?$|\\bGetty Images$");

    private static final Pattern FILE_PICTURE = Pattern.compile("^(?:FILE|File)\\s[-–—]\\s");

    private static final Pattern COPYRIGHT = Pattern.compile("^(?:Copyright\\s)?(?:©|\\([cC]\\))|^Copyright\\s.{0,20}\\d{4}");

    /** "By A. Name", "By [AFP]", "Von …", "Автор: …". */
    static final Pattern BYLINE = Pattern
            .compile("^(?iu:by|written by|von|par|por|автор|авторы|text|текст)\\s?:?\\s+(?=[\\p{Lu}@\\[])");

    private static final int LONGEST_BYLINE = 18;

    private SignReader() {
    }

    static Sign of(Passage passage) {
        String line = passage.words();
        if (line.codePoints().noneMatch(Character::isLetter))
            return PrintedDate.in(line).isPresent() ? Sign.DATE : Sign.FURNITURE;
        Sign given = given(passage.given());
        if (given != null)
            return given;
        Sign special = line.length() > LONGEST_LINE ? null : special(line);
        if (passage.given() == BlockKind.HEADLINE || passage.given() == BlockKind.SUBHEADING)
            return special == null || !opensSection(special) ? Sign.TITLE : special;
        if (special != null)
            return special;
        return line.length() > LONGEST_LINE || isProse(passage) ? Sign.PROSE : Sign.TITLE;
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

    private static Sign special(String line) {
        if (ADDRESS.matcher(line).matches())
            return Sign.FURNITURE;
        if (POST_AUTHOR.matcher(line).matches())
            return Sign.POST_AUTHOR;
        if (POST.matcher(line).find())
            return Sign.POST;
        if (COPYRIGHT.matcher(line).find())
            return Sign.END;
        boolean quotes = quotes(line);
        boolean sentence = endsSentence(line);
        Sign byWords = quotes ? null : FurnitureWords.sign(line).filter(sign -> fits(sign, sentence)).orElse(null);
        if (isCaption(line, quotes))
            return Sign.CAPTION;
        if (isByline(line, sentence))
            return Sign.BYLINE;
        if (byWords != null && byWords != Sign.OTHER_DATE)
            return byWords;
        return sentence ? null : date(line, byWords);
    }

    /** Openers of lists are no sentences; everything else may be one. */
    private static boolean fits(Sign sign, boolean sentence) {
        return !sentence || sign != Sign.LINKS && sign != Sign.OTHER_DATE;
    }

    private static Sign date(String line, Sign byWords) {
        PartialDate date = PrintedDate.in(line).orElse(null);
        if (date == null)
            return null;
        if (byWords == Sign.OTHER_DATE)
            return Sign.OTHER_DATE;
        return PhraseTable.words(line).size() <= LONGEST_BYLINE ? Sign.DATE : null;
    }

    private static boolean isCaption(String line, boolean quotes) {
        if (FILE_PICTURE.matcher(line).find() || PHOTO_CREDIT.matcher(line).find())
            return true;
        if (quotes)
            return false;
        Matcher credited = CREDITED.matcher(line);
        return credited.find() && (credited.group(1) == null || NamedOutlet.agencyIn(credited.group(1)).isPresent());
    }

    private static boolean isByline(String line, boolean sentence) {
        return !sentence && BYLINE.matcher(line).find() && PhraseTable.words(line).size() <= LONGEST_BYLINE;
    }

    private static boolean isProse(Passage passage) {
        String line = passage.words();
        int words = PhraseTable.words(line).size();
        if (endsSentence(line) || words >= LONG || TRANSCRIPT.matcher(line).find())
            return true;
        if (passage.given() == BlockKind.PARAGRAPH && words > 3)
            return true;
        return BULLET.matcher(line).find() && words > 4 || line.endsWith(":") && words > 3 || quotes(line) && words > 8;
    }

    static boolean endsSentence(String line) {
        return SENTENCE_END.matcher(line.substring(Math.max(0, line.length() - LONGEST_END))).find();
    }

    static boolean quotes(String line) {
        return line.chars().anyMatch(c -> QUOTATION_MARKS.indexOf(c) >= 0) || line.contains("``") || line.contains("''");
    }
}
