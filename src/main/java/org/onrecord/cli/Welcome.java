package org.onrecord.cli;

import java.net.URI;
import java.nio.file.Path;

/** What {@code serve} prints when it is ready: where it is, and a first thing to try. */
final class Welcome {

    private Welcome() {
    }

    /**
     * @param home null for the cluster store
     * @param curatorToken the file that the token of the home's owner is in; null if there is none
     */
    static String text(URI url, String version, Path home, Path curatorToken) {
        StringBuilder text = new StringBuilder();
        line(text, "");
        line(text, "  On Record " + version + " is ready at " + url);
        line(text, "");
        line(text, "  Search    curl -s " + url + "/graphql -H 'Content-Type: application/json' -d \\");
        line(text, "              '{\"query\": \"{ statements(query: \\\"certain hopes\\\", first: 1) {"
                + " nodes { speaker { ... on Person { name } } } edges { highlights { text matches { start end } } } } }\"}'");
        line(text, "  Explore   " + url + "/graphiql/");
        if (home != null)
            line(text, "  Home      " + home);
        if (curatorToken != null)
            line(text, "  Write     with the token in " + curatorToken);
        line(text, "  Stop      with Ctrl-C");
        line(text, "");
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }
}
