package org.onrecord.ingest.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

import org.onrecord.match.occasion.Citation;
import org.onrecord.match.occasion.Party;
import org.onrecord.match.occasion.ProposedClaim;
import org.onrecord.match.occasion.ProposedMeeting;
import org.onrecord.quote.CastMember;
import org.onrecord.quote.CastMention;
import org.onrecord.quote.CastRole;
import org.onrecord.quote.ExtractedQuotation;
import org.onrecord.quote.SpeakerKind;
import org.onrecord.quote.SpeakerMention;
import org.onrecord.record.Place;
import org.onrecord.text.TextRange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/**
 * An extraction as a line of JSON: source, text (null for plain text, whose offsets count in the file itself), quotations,
 * people, meetings and claims. Offsets are UTF-16 with the end exclusive; meetings refer to each other, and claims to meetings,
 * by their place in the list. What is not known is null or left out of a list, never guessed.
 */
public final class ExtractionJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final String text;

    private ExtractionJson(JsonGenerator json, String text) {
        this.json = json;
        this.text = text;
    }

    /**
     * @param source what to call the file
     * @param page whether offsets count in the main text, which then is part of the line
     * @return UTF-8, with the line feed
     */
    public static byte[] line(String source, boolean page, ArticleExtraction extraction) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            new ExtractionJson(json, extraction.article().text()).write(source, page, extraction);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        line.write('\n');
        return line.toByteArray();
    }

    private void write(String source, boolean page, ArticleExtraction extraction) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", source);
        json.writeStringField("text", page ? text : null);
        list("quotations", extraction.reading().quotations(), this::quotation);
        list("people", extraction.reading().cast().stream().filter(member -> member.kind() == SpeakerKind.PERSON).toList(),
                this::person);
        list("meetings", extraction.occasions().meetings(), this::meeting);
        list("claims", extraction.occasions().claims(), this::claim);
        json.writeEndObject();
    }

    private void quotation(ExtractedQuotation quotation) throws IOException {
        json.writeStringField("mode", quotation.mode().name());
        ranges("spans", quotation.spans());
        speaker(quotation.speaker());
        words("cue", quotation.cue());
        json.writeStringField("attribution", quotation.attribution() == null ? null : quotation.attribution().of(text));
        json.writeStringField("rule", quotation.rule());
        confidence(quotation.confidence());
    }

    private void speaker(SpeakerMention speaker) throws IOException {
        if (speaker == null) {
            json.writeNullField("speaker");
            return;
        }
        json.writeObjectFieldStart("speaker");
        range(speaker.range());
        json.writeStringField("text", speaker.range().of(text));
        json.writeStringField("name", speaker.name());
        json.writeStringField("kind", speaker.kind().name());
        json.writeEndObject();
    }

    private void person(CastMember person) throws IOException {
        json.writeStringField("name", person.name());
        json.writeStringField("gender", person.gender() == null ? null : person.gender().name());
        list("roles", person.roles(), this::role);
        list("mentions", person.mentions(), this::mention);
    }

    private void role(CastRole role) throws IOException {
        range(role.range());
        json.writeStringField("text", role.text());
    }

    private void mention(CastMention mention) throws IOException {
        range(mention.range());
        json.writeStringField("form", mention.form().name());
    }

    private void meeting(ProposedMeeting meeting) throws IOException {
        json.writeStringField("name", meeting.name());
        json.writeStringField("classification", meeting.classification().name());
        json.writeStringField("status", meeting.status() == null ? null : meeting.status().name());
        json.writeStringField("from", string(meeting.date().from()));
        json.writeStringField("to", string(meeting.date().to()));
        place(meeting.place());
        list("participants", meeting.participants(), this::party);
        json.writeStringField("organizer", meeting.organizer() == null ? null : meeting.organizer().name());
        json.writeStringField("body", meeting.body() == null ? null : meeting.body().name());
        index("parent", meeting.parent());
        index("previous", meeting.previous());
        ranges("evidence", meeting.evidence());
        json.writeStringField("rule", meeting.rule());
        confidence(meeting.confidence());
    }

    private void place(Place place) throws IOException {
        if (place == null) {
            json.writeNullField("place");
            return;
        }
        json.writeObjectFieldStart("place");
        json.writeStringField("venue", place.venue());
        json.writeStringField("locality", place.locality());
        json.writeStringField("country", place.country());
        json.writeEndObject();
    }

    private void party(Party party) throws IOException {
        range(party.range());
        json.writeStringField("kind", party.kind().name());
        json.writeStringField("name", party.name());
        json.writeStringField("role", party.role());
    }

    private void claim(ProposedClaim claim) throws IOException {
        json.writeNumberField("meeting", claim.meeting());
        json.writeStringField("property", claim.property().name());
        json.writeStringField("value", claim.value());
        ranges("evidence", claim.evidence());
        list("citing", claim.citing(), this::citation);
        json.writeStringField("rule", claim.rule());
        confidence(claim.confidence());
    }

    private void citation(Citation citation) throws IOException {
        range(citation.range());
        json.writeStringField("name", citation.name());
        json.writeStringField("kind", citation.kind().name());
    }

    private void words(String field, TextRange range) throws IOException {
        if (range == null) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        range(range);
        json.writeStringField("text", range.of(text));
        json.writeEndObject();
    }

    private void ranges(String field, List<TextRange> ranges) throws IOException {
        list(field, ranges, this::range);
    }

    private void range(TextRange range) throws IOException {
        json.writeNumberField("start", range.start());
        json.writeNumberField("end", range.end());
    }

    private void index(String field, int index) throws IOException {
        if (index < 0)
            json.writeNullField(field);
        else
            json.writeNumberField(field, index);
    }

    private void confidence(double confidence) throws IOException {
        json.writeNumberField("confidence", Math.round(confidence * 100) / 100.0);
    }

    private static String string(Object value) {
        return value == null ? null : value.toString();
    }

    private <T> void list(String field, Collection<T> things, Fields<T> fields) throws IOException {
        json.writeArrayFieldStart(field);
        for (T thing : things) {
            json.writeStartObject();
            fields.write(thing);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private interface Fields<T> {

        void write(T thing) throws IOException;
    }
}
