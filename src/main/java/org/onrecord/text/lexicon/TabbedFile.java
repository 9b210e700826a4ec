package org.onrecord.text.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A word list among the resources: UTF-8, a row a line, fields with tabs between; lines that begin with {@code #} and blank
 * ones say nothing. Forms within a field have commas between.
 */
public final class TabbedFile {

    private TabbedFile() {
    }

    /**
     * The rows of a file.
     *
     * @param owner beside whose package in the resources the file lies
     * @param columns so many fields has each row; those that are left out at its end are empty
     * @throws IllegalStateException if there is no such file, or a row has more fields
     */
    public static List<List<String>> rows(Class<?> owner, String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text(owner, name).split("\n"))
            if (!line.isBlank() && !line.startsWith("#"))
                rows.add(fields(name, line, columns));
        return rows;
    }

    private static List<String> fields(String name, String line, int columns) {
        List<String> fields = new ArrayList<>();
        for (String field : line.split("\t"))
            fields.add(field.strip());
        if (fields.size() > columns)
            throw new IllegalStateException(name + " has " + columns + " fields a row, but: " + line);
        while (fields.size() < columns)
            fields.add("");
        return List.copyOf(fields);
    }

    private static String text(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null)
                throw new IllegalStateException("no " + name + " beside " + owner.getName());
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The forms of a field, in order; none for an empty one. */
    public static List<String> forms(String field) {
        List<String> forms = new ArrayList<>();
        for (String form : field.split(","))
            if (!form.isBlank())
                forms.add(form.strip());
        return forms;
    }
}
