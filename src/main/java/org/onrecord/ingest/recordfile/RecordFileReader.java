package org.onrecord.ingest.recordfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import org.onrecord.ingest.ItemSink;
import org.onrecord.ingest.RecordReader;
import org.onrecord.ingest.Rejection;
import org.onrecord.ingest.item.HeaderItem;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.RecordJson;
import org.onrecord.match.PeopleRegistry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;

/** Reads record files: JSON Lines, one item a line, a header first. */
@ApplicationScoped
public class RecordFileReader implements RecordReader {

    /** A line longer than this is no item that the record could hold, but a file of another kind. */
    private static final int MAX_LINE = 64 * 1024 * 1024;

    @Override
    public boolean accepts(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    @Override
    public String namespace() {
        return "record-file";
    }

    @Override
    public boolean matchesPeople() {
        return false;
    }

    @Override
    public void read(List<Path> files, PeopleRegistry people, ItemSink sink) throws IOException {
        for (Path file : files) {
            read(file, sink);
            sink.fileDone();
        }
    }

    private void read(Path file, ItemSink sink) throws IOException {
        try (var in = new Utf8Lines(Files.newInputStream(file), MAX_LINE)) {
            boolean begun = false;
            for (Utf8Lines.Line line = in.next(); line != null; line = in.next()) {
                if (line.problem() == null && line.text().isBlank())
                    continue;
                RecordItem item = item(file.toString(), in.number(), line, sink);
                if (!begun && item == null)
                    return;
                if (!begun && !(item instanceof HeaderItem)) {
                    sink.reject(new Rejection(file.toString(), in.number(), "NO_HEADER",
                            "a record file begins with its header: {\"type\":\"header\",\"format\":\"onrecord\",\"version\":1,"
                                    + "\"namespace\":\"…\"}"));
                    return;
                }
                begun = true;
                if (item != null)
                    sink.item(file.toString(), in.number(), item);
            }
            if (!begun)
                sink.reject(new Rejection(file.toString(), 0, "EMPTY_FILE", "the file has no items"));
        }
    }

    private static RecordItem item(String file, int number, Utf8Lines.Line line, ItemSink sink) {
        if (line.problem() != null) {
            sink.reject(new Rejection(file, number, "BAD_ENCODING", line.problem()));
            return null;
        }
        try {
            RecordItem item = RecordJson.MAPPER.readValue(line.text(), RecordItem.class);
            return checked(file, number, item, sink);
        } catch (ValueInstantiationException e) {
            // The items' constructors refuse nothing else.
            sink.reject(new Rejection(file, number, "BAD_ITEM", where(e) + "an entry of a list is null"));
        } catch (JsonMappingException e) {
            sink.reject(new Rejection(file, number, "BAD_ITEM", where(e) + reason(e)));
        } catch (JsonProcessingException e) {
            long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            sink.reject(new Rejection(file, number, "BAD_JSON", "column " + column + ": " + reason(e)));
        }
        return null;
    }

    private static RecordItem checked(String file, int number, RecordItem item, ItemSink sink) {
        if (item == null || item.id() == null || item.id().isBlank()) {
            sink.reject(new Rejection(file, number, "BAD_ITEM", "the item has no id"));
            return null;
        }
        if (item instanceof HeaderItem header
                && (!"onrecord".equals(header.format()) || header.version() != HeaderItem.VERSION)) {
            sink.reject(new Rejection(file, number, "BAD_VERSION",
                    "this service reads the format onrecord in version " + HeaderItem.VERSION));
            return null;
        }
        return item;
    }

    private static String where(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath())
            path.append(step.getFieldName() == null ? "[" + step.getIndex() + "]"
                    : (path.isEmpty() ? "" : ".") + step.getFieldName());
        return path.isEmpty() ? "" : path + ": ";
    }

    /** Jackson's own words without its class names. */
    private static String reason(JsonProcessingException e) {
        String message = e.getOriginalMessage().lines().findFirst().orElse("");
        return message.replaceAll("`?(?:java|org|com)\\.[\\w.$<>]*?(\\w+)`?", "$1");
    }
}
