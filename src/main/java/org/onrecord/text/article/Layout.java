package org.onrecord.text.article;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Finds out what each passage of an article is for, from what it looks like and from where it stands: what comes before the
 * first sentences is headline or furniture, and what follows the last ones is furniture.
 */
final class Layout {

    /** A first paragraph has that many words; shorter sentences before it are asides of the site. */
    private static final int FIRST_PARAGRAPH = 6;

    /** In words: a standfirst is shorter than a paragraph. */
    private static final int LONGEST_STANDFIRST = 32;

    /** Of a standfirst's words, the share that the first paragraphs repeat. */
    private static final double REPEATED = 0.7;

    /** More headings in a row are links. */
    private static final int HEADINGS_IN_A_ROW = 2;

    /** So many paragraphs make an article; a line that usually stands at the end does not end less than that. */
    private static final int SHORT_ARTICLE = 3;

    /** A biography stands within so many paragraphs of the end. */
    private static final int LAST_PARAGRAPHS = 3;

    /** In UTF-16 units: what most networks let a post have, with room for what was shortened. */
    private static final int LONGEST_POST = 320;

    private final List<Passage> passages;
    private final Sign[] signs;
    private final BlockKind[] kinds;
    private int start;
    private int headline;

    private Layout(List<Passage> passages) {
        this.passages = passages;
        this.signs = passages.stream().map(SignReader::of).toArray(Sign[]::new);
        this.kinds = new BlockKind[passages.size()];
    }

    /** What each passage looks like, and what it is for, in order. */
    static Layout of(List<Passage> passages) {
        Layout layout = new Layout(passages);
        layout.joinPosts();
        layout.joinCaptions();
        layout.findStart();
        layout.readHeader();
        layout.readBody();
        layout.dropLooseHeadings();
        return layout;
    }

    int size() {
        return kinds.length;
    }

    Passage passage(int index) {
        return passages.get(index);
    }

    Sign sign(int index) {
        return signs[index];
    }

    BlockKind kind(int index) {
        return kinds[index];
    }

    /** The index of the headline; -1 if there is none. */
    int headline() {
        return headline;
    }

    /** Where the article's own words begin; the number of passages if there are none. */
    int start() {
        return start;
    }

    /** The words before the line that names an account are its post. */
    private void joinPosts() {
        for (int i = 1; i < signs.length; i++) {
            boolean words = signs[i - 1] == Sign.PROSE || signs[i - 1] == Sign.TITLE;
            if (signs[i] == Sign.POST_AUTHOR && words && passages.get(i - 1).words().length() <= LONGEST_POST)
                signs[i - 1] = Sign.POST;
        }
    }

    /** A picture's description is often printed twice, for eyes and for screen readers, or begins the caption below it. */
    private void joinCaptions() {
        for (int i = 1; i < signs.length; i++) {
            if (signs[i] == Sign.CAPTION && passages.get(i).words().startsWith(bareEnd(passages.get(i - 1).words())))
                signs[i - 1] = Sign.CAPTION;
            boolean player = signs[i] == Sign.FURNITURE && !passages.get(i).apart() && signs[i - 1] == Sign.TITLE
                    && passages.get(i - 1).given() == null;
            if (player && i > 1)
                signs[i - 1] = Sign.FURNITURE;
        }
    }

    private static String bareEnd(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    private void findStart() {
        int title = given(BlockKind.HEADLINE);
        start = firstParagraph(title + 1);
        headline = title >= 0 ? title : Headline.among(this, start);
        if (headline < 0 && isQuestionAbove(start)) {
            headline = start;
            start = firstParagraph(start + 1);
        }
        if (start < signs.length && headline >= 0 && isStandfirst(start)) {
            kinds[start] = BlockKind.STANDFIRST;
            start = firstParagraph(start + 1);
        }
    }

    private int given(BlockKind kind) {
        for (int i = 0; i < signs.length; i++) {
            if (passages.get(i).given() == kind)
                return i;
        }
        return -1;
    }

    /** From an index on; short prose only if there is no longer one. */
    private int firstParagraph(int from) {
        int shorter = signs.length;
        for (int i = signs.length - 1; i >= from; i--) {
            if (signs[i] == Sign.PROSE)
                shorter = i;
        }
        for (int i = from; i < signs.length; i++) {
            if (signs[i] == Sign.PROSE && PhraseTable.words(passages.get(i).words()).size() >= FIRST_PARAGRAPH)
                return i;
        }
        return shorter;
    }

    /** "Will they talk?" above the first paragraph. */
    private boolean isQuestionAbove(int index) {
        if (index + 1 >= signs.length || signs[index + 1] != Sign.PROSE || !passages.get(index + 1).apart())
            return false;
        String words = passages.get(index).words();
        return words.length() <= Headline.LONGEST && (words.endsWith("?") || words.endsWith("!"));
    }

    private boolean isStandfirst(int index) {
        String words = passages.get(index).words();
        List<String> own = Headline.contentWords(words);
        if (SignReader.quotes(words) || own.isEmpty() || PhraseTable.words(words).size() > LONGEST_STANDFIRST)
            return false;
        int next = firstParagraph(index + 1);
        if (next == signs.length || !passages.get(next).apart() && passages.get(next).given() == null)
            return false;
        int after = firstParagraph(next + 1);
        Set<String> around = Headline.contentSet(passages.get(next).words()
                + (after < signs.length ? " " + passages.get(after).words() : ""));
        return own.stream().filter(around::contains).count() >= REPEATED * own.size();
    }

    private void readHeader() {
        for (int i = 0; i < start; i++) {
            if (kinds[i] == null)
                kinds[i] = i == headline ? BlockKind.HEADLINE : inHeader(signs[i]);
        }
    }

    private static BlockKind inHeader(Sign sign) {
        return switch (sign) {
            case CAPTION -> BlockKind.CAPTION;
            case BYLINE, DATE -> BlockKind.BYLINE;
            case CREDIT -> BlockKind.CREDIT;
            case POST, POST_AUTHOR -> BlockKind.EMBEDDED_POST;
            default -> BlockKind.FURNITURE;
        };
    }

    private void readBody() {
        int seen = 0;
        for (int i = start; i < signs.length; i++) {
            if (closes(i, seen)) {
                kinds[i] = signs[i] == Sign.CREDIT ? BlockKind.CREDIT : BlockKind.FURNITURE;
                Arrays.fill(kinds, i + 1, kinds.length, BlockKind.FURNITURE);
                return;
            }
            if (signs[i] == Sign.LINKS) {
                int resumed = resumption(i + 1);
                Arrays.fill(kinds, i, resumed, BlockKind.FURNITURE);
                i = resumed - 1;
                continue;
            }
            kinds[i] = inBody(signs[i]);
            if (kinds[i] == BlockKind.PARAGRAPH)
                seen++;
        }
    }

    private static BlockKind inBody(Sign sign) {
        return switch (sign) {
            case PROSE, BIOGRAPHY -> BlockKind.PARAGRAPH;
            case TITLE -> BlockKind.SUBHEADING;
            case CREDIT -> BlockKind.CREDIT;
            case CAPTION -> BlockKind.CAPTION;
            case BYLINE, DATE -> BlockKind.BYLINE;
            case POST, POST_AUTHOR -> BlockKind.EMBEDDED_POST;
            default -> BlockKind.FURNITURE;
        };
    }

    /** Whether the article ends here: after a bar of buttons high up ("Comments", "Reporting by …") it goes on. */
    private boolean closes(int index, int seen) {
        if (!signs[index].closes())
            return false;
        long left = Arrays.stream(signs, index + 1, signs.length).filter(sign -> sign == Sign.PROSE).count();
        if (signs[index] == Sign.BIOGRAPHY)
            return seen >= SHORT_ARTICLE && left < LAST_PARAGRAPHS;
        if (signs[index] == Sign.CREDIT)
            return left * 2 <= seen;
        return seen >= SHORT_ARTICLE || left <= 2L * seen;
    }

    /** Where two paragraphs in a row show that the article goes on after links; in their lists, a sentence has its heading. */
    private int resumption(int from) {
        for (int i = from; i + 1 < signs.length; i++) {
            if (signs[i].closes())
                return i;
            if (signs[i] == Sign.PROSE && signs[i + 1] == Sign.PROSE)
                return i;
        }
        return signs.length;
    }

    /** A heading has text below it. */
    private void dropLooseHeadings() {
        int i = start;
        while (i < kinds.length) {
            int end = i;
            while (end < kinds.length && kinds[end] == BlockKind.SUBHEADING)
                end++;
            boolean loose = end == kinds.length || kinds[end] == BlockKind.FURNITURE || end - i > HEADINGS_IN_A_ROW;
            if (end > i && loose)
                Arrays.fill(kinds, i, end, BlockKind.FURNITURE);
            i = end + 1;
        }
    }
}
