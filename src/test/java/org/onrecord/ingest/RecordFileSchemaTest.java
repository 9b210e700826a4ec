package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.ingest.item.EvidenceLine;
import org.onrecord.ingest.item.HistoryLine;
import org.onrecord.ingest.item.MembershipLine;
import org.onrecord.ingest.item.ParticipantLine;
import org.onrecord.ingest.item.QuotationLine;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.SpeakerLine;
import org.onrecord.ingest.item.VersionLine;
import org.onrecord.record.Identifier;
import org.onrecord.record.OtherName;
import org.onrecord.record.Place;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;

/** The published schema describes what the service reads and writes, no more and no less. */
class RecordFileSchemaTest {

    private static final Map<String, Class<? extends Record>> PARTS = Map.of("quotation", QuotationLine.class,
            "evidence", EvidenceLine.class, "version", VersionLine.class, "speaker", SpeakerLine.class,
            "participant", ParticipantLine.class, "membership", MembershipLine.class, "otherName", OtherName.class,
            "identifier", Identifier.class, "place", Place.class, "history", HistoryLine.class);

    static Stream<Arguments> described() {
        Stream<Arguments> items = Arrays.stream(RecordItem.class.getAnnotation(JsonSubTypes.class).value())
                .map(type -> Arguments.of(type.name(), type.value()));
        return Stream.concat(items, PARTS.entrySet().stream().map(part -> Arguments.of(part.getKey(), part.getValue())));
    }

    @ParameterizedTest
    @MethodSource("described")
    void aDefinitionHasThePropertiesOfItsRecord(String name, Class<?> type) {
        JsonNode definition = definition(name);
        List<String> expected = new ArrayList<>();
        if (RecordItem.class.isAssignableFrom(type))
            expected.add("type");
        for (RecordComponent component : type.getRecordComponents())
            expected.add(component.getName());

        assertThat(definition.path("properties").fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(expected);
        assertThat(definition.path("additionalProperties")).hasToString("false");
    }

    @ParameterizedTest
    @MethodSource("described")
    void anEnumHasTheNamesOfItsConstants(String name, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (!component.getType().isEnum())
                continue;
            List<String> constants = Arrays.stream(component.getType().getEnumConstants()).map(Object::toString).toList();
            JsonNode property = resolved(definition(name).path("properties").path(component.getName()));
            assertThat(property.path("enum")).filteredOn(JsonNode::isTextual).extracting(JsonNode::asText)
                    .containsExactlyElementsOf(constants);
        }
    }

    @ParameterizedTest
    @MethodSource("described")
    void aListIsAListAndItsElementsAreDescribed(String name, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() != List.class)
                continue;
            Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            JsonNode items = definition(name).path("properties").path(component.getName()).path("items");
            if (element == String.class)
                assertThat(resolved(items).path("type").asText()).as(component.getName()).isEqualTo("string");
            else
                assertThat(PARTS.get(items.path("$ref").asText().replace("#/$defs/", ""))).isEqualTo(element);
        }
    }

    @Test
    void everyPropertyAndDefinitionHasADescription() {
        TreeSet<String> silent = new TreeSet<>();
        RecordFileFormat.SCHEMA.path("$defs").properties().forEach(definition -> {
            if (!definition.getValue().has("description"))
                silent.add(definition.getKey());
            definition.getValue().path("properties").properties().forEach(property -> {
                if (!property.getKey().equals("type") && !resolved(property.getValue()).has("description"))
                    silent.add(definition.getKey() + '.' + property.getKey());
            });
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void theWorkedExampleOfTheDocumentationIsValidAndReadable() throws IOException {
        List<String> example = Files.readAllLines(Path.of("docs/record-files.md")).stream()
                .filter(line -> line.startsWith("{\"type\"")).toList();

        assertThat(example).hasSizeGreaterThan(5).allSatisfy(RecordFileSchemaTest::isAccepted);
    }

    static Stream<String> accepted() {
        return Stream.of(
                "{'type':'header','format':'onrecord','version':1,'namespace':'example.org:talks'}",
                "{'type':'organization','id':'un','name':'United Nations','kind':'INTERNATIONAL','parent':null}",
                "{'type':'person','id':'Ада','name':'Ada','born':'1815-12-10','died':'1852','reviewStatus':'PROPOSED'}",
                "{'type':'person','id':'a','name':'A','memberships':[{'role':'Mayor','start':'2020-02'}]}",
                "{'type':'person','id':'a','name':'A','rule':'title-name','confidence':0.8,'evidence':[{'source':'s','exact':'A'}]}",
                "{'type':'source','id':'s','kind':'POST','headline':'H','versions':[{'text':'T'},{'text':'U','excerpt':true}]}",
                "{'type':'meeting','id':'m','name':'M','classification':'CALL','place':null,'start':'2024-02-29'}",
                "{'type':'meeting','id':'m','name':'M','classification':'TALKS','participants':[{'organization':'un'}]}",
                "{'type':'statement','id':'t','quotations':[{'source':'s','speechMode':'DIRECT','evidence':[{'source':'s','exact':'Yes.'}]}]}",
                "{'type':'statement','id':'t','speaker':{'person':'a','organization':null},"
                        + "'quotations':[{'source':'s','speechMode':'DIRECT','confidence':0.95,'evidence':["
                        + "{'source':'s','exact':'Yes.','start':0,'end':4}]}]}",
                "{'type':'claim','id':'c','meeting':'m','source':'s','property':'DURATION','value':'an hour'}",
                "{'type':'redirect','id':'per_0123456789abcdefghjk','to':'per_mnpqrstvwxyz01234567'}",
                "{'type':'erasure','id':'src_0123456789abcdefghjk','history':[{'at':'2025-03-01T08:00:00Z',"
                        + "'actor':'ada','action':'ERASED','reason':'personal data'}]}")
                .map(RecordFileSchemaTest::json);
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void aWellFormedLineIsAcceptedAndRead(String line) {
        isAccepted(line);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "no JSON | {",
            "not an object | ['type','person']",
            "no type | {'id':'a','name':'A'}",
            "unknown type | {'type':'people','id':'a','name':'A'}",
            "another format | {'type':'header','format':'popolo','version':1,'namespace':'n'}",
            "a later version | {'type':'header','format':'onrecord','version':2,'namespace':'n'}",
            "no namespace | {'type':'header','format':'onrecord','version':1}",
            "an empty namespace | {'type':'header','format':'onrecord','version':1,'namespace':''}",
            "no key | {'type':'person','name':'A'}",
            "an empty key | {'type':'person','id':'','name':'A'}",
            "a key with a NUL | {'type':'person','id':'a\\u0000','name':'A'}",
            "a key that is a number | {'type':'person','id':7,'name':'A'}",
            "no name | {'type':'person','id':'a'}",
            "a null name | {'type':'person','id':'a','name':null}",
            "unknown property | {'type':'person','id':'a','name':'A','nickname':'B'}",
            "property of another type | {'type':'person','id':'a','name':'A','headline':'B'}",
            "unknown property within | {'type':'person','id':'a','name':'A','otherNames':[{'name':'B','script':'Latn'}]}",
            "an empty office | {'type':'person','id':'a','name':'A','memberships':[{}]}",
            "a day without its zero | {'type':'person','id':'a','name':'A','born':'1815-12-1'}",
            "a month 13 | {'type':'person','id':'a','name':'A','born':'1815-13'}",
            "the year 0 | {'type':'person','id':'a','name':'A','born':'0000'}",
            "a date that is a number | {'type':'person','id':'a','name':'A','born':1815}",
            "an instant for a date | {'type':'person','id':'a','name':'A','born':'1815-12-10T00:00:00Z'}",
            "an identifier without scheme | {'type':'person','id':'a','name':'A','identifiers':[{'value':'Q1'}]}",
            "enum in lower case | {'type':'organization','id':'a','name':'A','kind':'agency'}",
            "enum by number | {'type':'organization','id':'a','name':'A','kind':0}",
            "source without text | {'type':'source','id':'s','kind':'POST','headline':'H','versions':[]}",
            "source without headline | {'type':'source','id':'s','kind':'POST','versions':[{'text':'T'}]}",
            "no language tag | {'type':'source','id':'s','kind':'POST','headline':'H','language':'in English','versions':[{'text':'T'}]}",
            "meeting without classification | {'type':'meeting','id':'m','name':'M'}",
            "place as text | {'type':'meeting','id':'m','name':'M','classification':'TALKS','place':'Istanbul'}",
            "a participant who is nobody | {'type':'meeting','id':'m','name':'M','classification':'TALKS','participants':[{'role':'host'}]}",
            "statement without quotation | {'type':'statement','id':'t','quotations':[]}",
            "two speakers in one | {'type':'statement','id':'t','speaker':{'person':'a','organization':'b'},'quotations':[{'source':'s','speechMode':'DIRECT','text':'T'}]}",
            "a speaker who is nobody | {'type':'statement','id':'t','speaker':{},'quotations':[{'source':'s','speechMode':'DIRECT','text':'T'}]}",
            "a speaker as text | {'type':'statement','id':'t','speaker':'a','quotations':[{'source':'s','speechMode':'DIRECT','text':'T'}]}",
            "quotation without words | {'type':'statement','id':'t','quotations':[{'source':'s','speechMode':'DIRECT'}]}",
            "quotation without source | {'type':'statement','id':'t','quotations':[{'speechMode':'DIRECT','text':'T'}]}",
            "quotation without mode | {'type':'statement','id':'t','quotations':[{'source':'s','text':'T'}]}",
            "a person of too much confidence | {'type':'person','id':'a','name':'A','confidence':95}",
            "confidence above 1 | {'type':'statement','id':'t','quotations':[{'source':'s','speechMode':'DIRECT','text':'T','confidence':95}]}",
            "evidence without words | {'type':'claim','id':'c','meeting':'m','source':'s','property':'DATE','value':'2025','evidence':[{'source':'s'}]}",
            "evidence with a start alone | {'type':'claim','id':'c','meeting':'m','source':'s','property':'DATE','value':'2025','evidence':[{'source':'s','exact':'T','start':0}]}",
            "evidence before the text | {'type':'claim','id':'c','meeting':'m','source':'s','property':'DATE','value':'2025','evidence':[{'source':'s','exact':'T','start':-1,'end':1}]}",
            "version 0 | {'type':'claim','id':'c','meeting':'m','source':'s','property':'DATE','value':'2025','evidence':[{'source':'s','exact':'T','version':0}]}",
            "claim without value | {'type':'claim','id':'c','meeting':'m','source':'s','property':'DATE'}",
            "a claim of no known property | {'type':'claim','id':'c','meeting':'m','source':'s','property':'MOOD','value':'good'}",
            "redirect from a key | {'type':'redirect','id':'a','to':'per_0123456789abcdefghjk'}",
            "redirect to nothing | {'type':'redirect','id':'per_0123456789abcdefghjk'}",
            "an id with a letter that ids lack | {'type':'erasure','id':'per_0123456789abcdefghil'}",
            "history without actor | {'type':'erasure','id':'per_0123456789abcdefghjk','history':[{'at':'2025-03-01T08:00:00Z','action':'ERASED'}]}",
            "history on a day | {'type':'erasure','id':'per_0123456789abcdefghjk','history':[{'at':'2025-03-01','actor':'a','action':'ERASED'}]}",
    })
    void aMalformedLineIsRefused(String what, String line) {
        assertThat(RecordFileFormat.violations(json(line))).as(what).isNotEmpty();
    }

    private static void isAccepted(String line) {
        assertThat(RecordFileFormat.violations(line)).as(line).isEmpty();
        assertThatCode(() -> RecordFileFormat.JSON.readValue(line, RecordItem.class)).as(line).doesNotThrowAnyException();
    }

    private static JsonNode definition(String name) {
        JsonNode definition = RecordFileFormat.SCHEMA.path("$defs").path(name);
        assertThat(definition.getNodeType()).as(name).isEqualTo(JsonNodeType.OBJECT);
        return definition;
    }

    /** Follows a reference, where the property itself says nothing of what is asked. */
    private static JsonNode resolved(JsonNode property) {
        return property.has("$ref") && !property.has("description") || property.has("$ref") && !property.has("type")
                ? definition(property.path("$ref").asText().replace("#/$defs/", ""))
                : property;
    }

    /** These tables write JSON with single marks, to be readable. */
    private static String json(String line) {
        return line.replace('\'', '"');
    }
}
