package org.onrecord.text.article;

import java.util.List;
import java.util.Optional;

/** The words by which sites mark what is not the article: the table {@code furniture.tsv}. */
final class FurnitureWords {

    /** Nobody writes a longer line around an article, and many of the phrases occur in articles too. */
    private static final int LONGEST = 400;

    private static final PhraseTable<Mark> TABLE = load();

    private FurnitureWords() {
    }

    private static PhraseTable<Mark> load() {
        PhraseTable<Mark> table = new PhraseTable<>();
        for (String[] row : PhraseTable.rows("furniture.tsv"))
            table.add(row[2], new Mark(Sign.valueOf(row[0]), Place.valueOf(row[1])));
        return table;
    }

    /**
     * What the words of a line say that it is.
     *
     * @param words of the line, as {@link PhraseTable} has them
     */
    static Optional<Sign> sign(String line, List<String> words) {
        if (line.length() > LONGEST)
            return Optional.empty();
        return whole(words, Place.LINE).or(() -> label(line))
                .or(() -> TABLE.atStart(words, mark -> mark.place() == Place.START).map(FurnitureWords::sign))
                .or(() -> TABLE.anywhere(words, mark -> mark.place() == Place.WITHIN).map(FurnitureWords::sign));
    }

    private static Optional<Sign> whole(List<String> words, Place place) {
        return TABLE.atStart(words, mark -> mark.place() == place).filter(found -> found.words() == words.size())
                .map(FurnitureWords::sign);
    }

    private static Optional<Sign> label(String line) {
        int colon = line.indexOf(':');
        return colon < 0 ? Optional.empty() : whole(PhraseTable.words(line.substring(0, colon)), Place.LABEL);
    }

    private static Sign sign(PhraseTable.Found<Mark> found) {
        return found.value().sign();
    }

    /** Where in a line the phrase must stand. */
    private enum Place {
        LINE,
        LABEL,
        START,
        WITHIN
    }

    private record Mark(Sign sign, Place place) {
    }
}
