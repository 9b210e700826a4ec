package org.onrecord.ingest.item;

import java.io.IOException;

import org.onrecord.record.PartialDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** How items are written as JSON: dates as text, empty properties left out, unknown ones refused. */
public final class RecordJson {

    /** Reads and writes one item a line. Thread-safe. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule()
                    .addSerializer(PartialDate.class, ToStringSerializer.instance)
                    .addDeserializer(PartialDate.class, new PartialDateReader()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();

    private RecordJson() {
    }

    /** The item as one line of a record file, without the line break. */
    public static String line(RecordItem item) {
        try {
            return MAPPER.writeValueAsString(item);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("items are made of values that JSON can hold", e);
        }
    }

    private static final class PartialDateReader extends StdScalarDeserializer<PartialDate> {

        private static final long serialVersionUID = 1L;

        PartialDateReader() {
            super(PartialDate.class);
        }

        @Override
        public PartialDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getValueAsString();
            try {
                return PartialDate.parse(text == null ? "" : text);
            } catch (IllegalArgumentException e) {
                return (PartialDate) context.handleWeirdStringValue(PartialDate.class, text, "%s", e.getMessage());
            }
        }
    }
}
