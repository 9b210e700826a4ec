package org.onrecord.search.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.onrecord.record.PartialDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Statements as the index stores them: JSON, dates as text, nulls left out. */
public final class CardJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(PartialDate.class, ToStringSerializer.instance)
                    .addDeserializer(PartialDate.class, new PartialDateReader()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private static final ObjectWriter WRITER = MAPPER.writerFor(IndexedStatement.class);

    private static final ObjectReader READER = MAPPER.readerFor(IndexedStatement.class);

    private CardJson() {
    }

    static String write(IndexedStatement statement) {
        try {
            return WRITER.writeValueAsString(statement);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a statement's card cannot be written", e);
        }
    }

    /** Reads what the index stored. */
    public static IndexedStatement read(String json) {
        try {
            return READER.readValue(json);
        } catch (IOException e) {
            throw new UncheckedIOException("the index holds a card that cannot be read; rebuild it with reindex", e);
        }
    }

    private static final class PartialDateReader extends StdScalarDeserializer<PartialDate> {

        private static final long serialVersionUID = 1L;

        PartialDateReader() {
            super(PartialDate.class);
        }

        @Override
        public PartialDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return PartialDate.parse(parser.getText());
        }
    }
}
