package org.onrecord.text.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** News agencies and outlets by their printed names and the addresses of their sites: two tables on the class path. */
public final class NamedOutlet {

    private static final PhraseTable<String> AGENCIES = new PhraseTable<>();
    private static final PhraseTable<String> OUTLETS = new PhraseTable<>();
    private static final Map<String, String> BY_DOMAIN = new HashMap<>();

    static {
        for (String[] row : PhraseTable.rows("agencies.tsv")) {
            for (String name : row)
                AGENCIES.add(name, row[0]);
        }
        for (String[] row : PhraseTable.rows("outlets.tsv")) {
            BY_DOMAIN.put(row[0], row[1]);
            for (int i = 1; i < row.length; i++)
                OUTLETS.add(row[i], row[1]);
        }
    }

    private NamedOutlet() {
    }

    /**
     * The first agency that a credit, a byline or a mention of a relay names. Some of the short names are words, so that prose
     * is
     * no place to look.
     */
    public static Optional<String> agencyIn(String credit) {
        return AGENCIES.anywhere(PhraseTable.words(credit), name -> true).map(PhraseTable.Found::value);
    }

    /** The outlet of which the line is the name. */
    static Optional<String> named(String line) {
        List<String> words = PhraseTable.words(line);
        return OUTLETS.atStart(words, name -> true).filter(found -> found.words() == words.size())
                .map(PhraseTable.Found::value);
    }

    /** The outlet whose site has this address. */
    static Optional<String> at(String url) {
        String host = host(url);
        while (host != null && host.indexOf('.') > 0) {
            String name = BY_DOMAIN.get(host);
            if (name != null)
                return Optional.of(name);
            host = host.substring(host.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    private static String host(String url) {
        try {
            String host = new URI(url).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
