package org.onrecord.api.type;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What the rules of extraction do, each in a sentence: {@code rules.properties} beside this class. */
public final class RuleExplanations {

    private static final Properties SENTENCES = read();

    /** What the names of clauses begin with in the file. */
    private static final String CLAUSE = "clause.";

    private RuleExplanations() {
    }

    /** What the rule sees in a source. A record file may come from a service with other rules: then, that it is not known. */
    public static String of(String rule) {
        return known(rule).orElse("It was found by the rule \"" + rule + "\", which this service has no description of.");
    }

    /** What the rule sees in a source; empty for one that is not known. */
    static Optional<String> known(String rule) {
        // The lines that are no rules by themselves.
        if (rule.contains("*") || rule.startsWith(CLAUSE))
            return Optional.empty();
        if (SENTENCES.containsKey(rule))
            return Optional.of(SENTENCES.getProperty(rule));
        return SENTENCES.stringPropertyNames().stream().filter(name -> name.startsWith(CLAUSE))
                .map(clause -> ofClause(rule, clause)).filter(Objects::nonNull).findFirst();
    }

    /** The sentence of the rules that are named after a clause; null where this is none of them. */
    private static String ofClause(String rule, String clause) {
        String name = clause.substring(CLAUSE.length());
        String sentence = rule.contains(name) ? SENTENCES.getProperty(rule.replace(name, "*")) : null;
        return sentence == null ? null : sentence.replace("{0}", SENTENCES.getProperty(clause));
    }

    private static Properties read() {
        try (Reader in = new InputStreamReader(RuleExplanations.class.getResourceAsStream("rules.properties"),
                StandardCharsets.UTF_8)) {
            Properties sentences = new Properties();
            sentences.load(in);
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
