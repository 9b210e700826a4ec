package org.onrecord.match.wordings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.onrecord.record.PartialDate;
import org.onrecord.record.SpeechMode;

/**
 * Quotations that were grouped by hand; {@code wordings/README.md} in the resources of the tests says how.
 *
 * @param quotations all of them, in the order of the file
 * @param statements by key of a quotation, the statement that it renders
 */
record HandMadeSet(List<PrintedQuotation> quotations, Map<String, String> statements) {

    private static final Map<String, SpeechMode> MODES = Map.of("D", SpeechMode.DIRECT, "P", SpeechMode.PARTIAL, "I",
            SpeechMode.INDIRECT);

    static HandMadeSet load(String file) {
        List<PrintedQuotation> quotations = new ArrayList<>();
        Map<String, String> statements = new LinkedHashMap<>();
        String[] statement = null;
        for (String line : lines(file)) {
            if (line.startsWith("= "))
                statement = fields(line.substring(2));
            else if (!line.isBlank())
                quotations.add(quotation(statement, fields(line), statements));
        }
        return new HandMadeSet(quotations, statements);
    }

    private static List<String> lines(String file) {
        try (InputStream in = HandMadeSet.class.getResourceAsStream("/wordings/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] fields(String line) {
        String[] fields = line.split("\\|", -1);
        for (int i = 0; i < fields.length; i++)
            fields[i] = fields[i].strip();
        return fields;
    }

    private static PrintedQuotation quotation(String[] statement, String[] print, Map<String, String> statements) {
        String key = statement[0] + "/" + print[0] + "/" + statements.size();
        statements.put(key, statement[0]);
        Occasion occasion = new Occasion(statement[2].isEmpty() ? null : PartialDate.parse(statement[2]), orNull(statement[3]));
        return new PrintedQuotation(key, statement[1], occasion, print[0], MODES.get(print[1]), print[2], orNull(statement[4]),
                List.of(print[3].split(" // ")));
    }

    private static String orNull(String field) {
        return field.isEmpty() ? null : field;
    }
}
