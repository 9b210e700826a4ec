package org.onrecord.api.type;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the rules of extraction do, each in a sentence: {@code rules.properties} beside this class. */
public final class RuleExplanations {

    private static final Properties SENTENCES = read();

    private RuleExplanations() {
    }

    /** What a rule sees in a source. A record file may come from a service with other rules: then, that it is not known. */
    public static String of(String rule) {
        String known = SENTENCES.getProperty(rule);
        return known != null ? known
                : "It was found by the rule \"" + rule + "\", which this service has no description of.";
    }

    /** Whether there is a sentence for this rule. */
    public static boolean has(String rule) {
        return SENTENCES.containsKey(rule);
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
