package org.onrecord.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.onrecord.ingest.item.RecordJson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

/** The record-file format as the tests see it: the published schema, and Jackson set up for it. */
final class RecordFileFormat {

    static final ObjectMapper JSON = RecordJson.MAPPER;

    static final JsonNode SCHEMA = published();

    private static final JsonSchema VALIDATOR = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(SCHEMA);

    private RecordFileFormat() {
    }

    private static JsonNode published() {
        try {
            return JSON.readTree(Files.readString(Path.of("docs/record-file.schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema finds wrong with a line; empty where it is valid. */
    static List<String> violations(String line) {
        try {
            return VALIDATOR.validate(JSON.readTree(line)).stream().map(ValidationMessage::getMessage).sorted().toList();
        } catch (JsonProcessingException e) {
            return List.of("no JSON: " + e.getOriginalMessage());
        }
    }
}
