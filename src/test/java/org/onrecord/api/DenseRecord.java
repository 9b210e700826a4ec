package org.onrecord.api;

import java.util.Random;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.onrecord.record.Person;
import org.onrecord.record.Source;
import org.onrecord.record.SpeechMode;
import org.onrecord.record.Wording;

/** {@value #SIZE} long statements of a few words in ever another order: a search for words near each other takes long. */
final class DenseRecord extends RecordBuilder {

    static final int SIZE = 1_200;

    private static final int LENGTH = 2_000;

    private static final String[] WORDS = "alpha beta gamma delta epsilon zeta eta theta iota kappa".split(" ");

    private final Random random = new Random(1);

    private DenseRecord(Session session) {
        super(session);
    }

    static void write(SessionFactory sessions) {
        RecordBuilder.write(sessions, session -> new DenseRecord(session).write());
    }

    /** A query of as many clauses as are allowed, all of which all statements match. */
    static String query(int clauses) {
        Random random = new Random(2);
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < clauses; i++)
            query.append('"').append(words(random, 4)).append("\"~50 ");
        return query.toString();
    }

    private void write() {
        Person speaker = person("speaker", "Sigma", "Tau");
        Source source = source("source", "A long day", null, null, null, "A long day", true);
        for (int i = 0; i < SIZE; i++)
            quotation(statement("s" + i, speaker, null, "2025-01-01"), source, words(random, LENGTH), SpeechMode.DIRECT,
                    Wording.SAME);
    }

    private static String words(Random random, int number) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < number; i++)
            words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        return words.toString();
    }
}
