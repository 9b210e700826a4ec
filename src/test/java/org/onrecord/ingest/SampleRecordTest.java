package org.onrecord.ingest;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.ingest.item.ClaimItem;
import org.onrecord.ingest.item.EvidenceLine;
import org.onrecord.ingest.item.HeaderItem;
import org.onrecord.ingest.item.MeetingItem;
import org.onrecord.ingest.item.ParticipantLine;
import org.onrecord.ingest.item.QuotationLine;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.SourceItem;
import org.onrecord.ingest.item.SpeakerLine;
import org.onrecord.ingest.item.StatementItem;
import org.onrecord.record.ClaimProperty;
import org.onrecord.record.Extent;
import org.onrecord.record.PartialDate;
import org.onrecord.record.SpeechMode;
import org.onrecord.record.Wording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/** The built-in sample: a valid record file, whose texts hold quotations and what attributes them, and no more. */
class SampleRecordTest {

    private static final String SAMPLE = "/sample/embassy-talks-2025.jsonl";

    /** A quotation in its marks, typographic or straight. */
    private static final Pattern IN_MARKS = Pattern.compile("“([^”]*)”|\"([^\"]*)\"");

    /** The longest passage, a statement of two sentences and who made it, has 388 characters. */
    private static final int LONGEST_PASSAGE = 400;

    /** The properties whose values are keys, each with the kind of item that they name. */
    private static final Map<String, String> REFERENCES = Map.ofEntries(Map.entry("publisher", "organization"),
            Map.entry("creditedAgency", "organization"), Map.entry("onBehalfOf", "organization"),
            Map.entry("organization", "organization"), Map.entry("relayedBy", "organization"),
            Map.entry("citing", "organization"), Map.entry("person", "person"), Map.entry("coSpeakers", "person"),
            Map.entry("mentions", "person"), Map.entry("source", "source"), Map.entry("meeting", "meeting"),
            Map.entry("about", "meeting"), Map.entry("previous", "meeting"));

    static Stream<String> lines() {
        try (InputStream in = SampleRecordTest.class.getResourceAsStream(SAMPLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineIsValidReadAndWrittenBack(String line) throws JsonProcessingException {
        assertThat(RecordFileFormat.violations(line)).isEmpty();

        RecordItem item = read(line);
        String written = RecordFileFormat.JSON.writerFor(RecordItem.class).writeValueAsString(item);
        assertThat(RecordFileFormat.violations(written)).isEmpty();
        assertThat(RecordFileFormat.JSON.readTree(written)).isEqualTo(RecordFileFormat.JSON.readTree(line));
    }

    @Test
    void theFirstLineAndNoOtherIsTheHeader() {
        List<RecordItem> items = items(RecordItem.class);
        assertThat(items.get(0)).isEqualTo(new HeaderItem("onrecord", HeaderItem.VERSION, "onrecord:sample"));
        assertThat(items(HeaderItem.class)).hasSize(1);
    }

    @Test
    void aKeyIsUniqueForItsKindAndAnItemNamesWhatComesBeforeIt() throws JsonProcessingException {
        Set<String> seen = new HashSet<>();
        for (String line : lines().toList()) {
            JsonNode item = RecordFileFormat.JSON.readTree(line);
            String type = item.path("type").asText();
            assertThat(seen).as(line).containsAll(referencesOf(item, type));
            assertThat(seen.add(type + ' ' + item.path("id").asText())).as(line).isTrue();
        }
    }

    @Test
    void theWordsOfAllEvidenceStandOnceInTheirSource() {
        Map<String, String> texts = texts();
        assertThat(evidence()).isNotEmpty().allSatisfy(evidence -> {
            assertThat(places(texts.get(evidence.source()), evidence)).as(evidence.toString()).hasSize(1);
        });
    }

    @Test
    void evidenceIsFromTheSourceOfWhatItIsFor() {
        for (ClaimItem claim : items(ClaimItem.class))
            assertThat(claim.evidence()).as(claim.id()).isNotEmpty()
                    .allSatisfy(evidence -> assertThat(evidence.source()).isEqualTo(claim.source()));
        for (StatementItem statement : items(StatementItem.class))
            for (QuotationLine quotation : statement.quotations())
                assertThat(quotation.evidence()).as(statement.id()).isNotEmpty()
                        .allSatisfy(evidence -> assertThat(evidence.source()).isEqualTo(quotation.source()));
        for (MeetingItem meeting : items(MeetingItem.class))
            assertThat(meeting.participants()).as(meeting.id()).isNotEmpty()
                    .allSatisfy(participant -> assertThat(participant.evidence()).isNotEmpty());
    }

    /** The halves of split quotations are counted singly; the post on X stands in no marks. */
    @Test
    void everyPieceInMarksIsASpanOfAQuotation() {
        List<String> inMarks = texts().values().stream().flatMap(SampleRecordTest::inMarks).sorted().toList();
        List<String> spans = spans().map(EvidenceLine::exact).sorted().toList();

        assertThat(inMarks).hasSize(33);
        List<String> unmarked = new ArrayList<>(spans);
        inMarks.forEach(unmarked::remove);
        assertThat(spans).containsAll(inMarks).hasSize(34);
        assertThat(unmarked).singleElement().asString().startsWith("The Russian delegation, comprising experts");
    }

    /** The articles stay outside: what is archived of them is an excerpt, passage by passage. */
    @Test
    void aPassageIsNoLongerThanItsQuotationsNeed() {
        Map<String, List<EvidenceLine>> bySource = evidence().stream().collect(Collectors.groupingBy(EvidenceLine::source));
        List<String> attributions = quotations().map(QuotationLine::attribution).filter(Objects::nonNull).toList();
        assertThat(items(SourceItem.class)).hasSize(5).allSatisfy(source -> {
            assertThat(source.versions()).singleElement().matches(version -> version.excerpt());
            assertThat(source.versions().get(0).text().lines()).allSatisfy(passage -> {
                assertThat(passage).hasSizeLessThanOrEqualTo(LONGEST_PASSAGE);
                assertThat(isEvidence(passage, bySource.get(source.id())) || namesTheSpeaker(passage, attributions))
                        .as(passage).isTrue();
            });
        });
    }

    @Test
    void oneQuotationStandsForAStatementAndTheSameWordsArePiecesOfIt() {
        for (StatementItem statement : items(StatementItem.class)) {
            List<QuotationLine> marked = statement.quotations().stream().filter(q -> q.representative() != null).toList();
            assertThat(marked).as(statement.id()).singleElement().isEqualTo(statement.quotations().get(0));
            String words = text(marked.get(0));
            for (QuotationLine quotation : statement.quotations())
                if (quotation.wording() == null || quotation.wording() == Wording.SAME)
                    assertThat(letters(words)).as(statement.id()).contains(letters(text(quotation)));
                else
                    assertThat(letters(words)).as(statement.id()).doesNotContain(letters(text(quotation)));
        }
    }

    /** What each print renders of a passage that sources give differently: source, mode, extent, wording. */
    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(nullValues = "-", value = {
            "putin-first-contacts, voa-embassy-operations, DIRECT, -, -",
            "putin-first-contacts, diplomats-meet, DIRECT, PART, -",
            "putin-first-contacts, talks-in-turkey, PARTIAL, PART, TRANSLATION",
            "putin-first-contacts, talks-in-turkey, DIRECT, PART, TRANSLATION",
            "putin-first-contacts, moscow-times-embassy-talks, DIRECT, PART, TRANSLATION",
            "putin-messianic-cliches, voa-embassy-operations, PARTIAL, PART, -",
            "putin-messianic-cliches, talks-in-turkey, PARTIAL, PART, TRANSLATION",
            "putin-pragmatism, voa-embassy-operations, PARTIAL, -, -",
            "putin-pragmatism, diplomats-meet, PARTIAL, -, -",
            "lavrov-how-quickly, talks-scheduled, DIRECT, -, -",
            "lavrov-how-quickly, diplomats-meet, PARTIAL, PART, TRANSLATION",
            "lavrov-how-quickly, voa-embassy-operations, PARTIAL, PART, TRANSLATION",
    })
    void thePrintsOfOnePassageAreQuotationsOfOneStatement(String statement, String source, SpeechMode mode, Extent extent,
            Wording wording) {
        assertThat(statement(statement).quotations())
                .filteredOn(q -> q.source().equals(source) && q.speechMode() == mode && q.extent() == extent
                        && q.wording() == wording)
                .hasSize(1);
    }

    /** A day is given only where a source gives it for these words. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", value = {
            "putin-first-contacts, 2025-02-27, fsb-board-meeting, -",
            "zakharova-first-in-a-series, 2025-02-27, zakharova-briefing, -",
            "matvienko-agreements, 2025-02-27, matvienko-visit, -",
            "lavrov-how-quickly, -, lavrov-visit-to-qatar, -",
            "peskov-working-process, -, -, -",
            "foreign-ministry-post, 2025-02-27, -, post on X",
            "costa-turkeys-role, -, -, post on X",
            "trump-keep-his-word, 2025-02-27, -, -",
    })
    void aStatementHasTheOccasionThatTheSourcesGive(String key, String saidOn, String meeting, String medium) {
        StatementItem statement = statement(key);
        assertThat(statement.saidOn()).isEqualTo(saidOn == null ? null : PartialDate.parse(saidOn));
        assertThat(statement.meeting()).isEqualTo(meeting);
        assertThat(statement.medium()).isEqualTo(medium);
    }

    @ParameterizedTest
    @CsvSource({
            "state-department-not-on-the-agenda, state-department, spokesperson, a State Department spokesperson",
            "state-department-raised-concerns, state-department, spokesperson, spokesperson for the U.S. State Department",
            "foreign-ministry-joint-steps, russian-foreign-ministry, ,",
    })
    void whoHasNoNameIsNoPerson(String key, String organization, String role, String attribution) {
        StatementItem statement = statement(key);
        assertThat(statement.speaker()).isEqualTo(new SpeakerLine(null, organization));
        assertThat(statement.speakerRole()).isEqualTo(role);
        assertThat(statement.attribution()).isEqualTo(attribution);
    }

    @ParameterizedTest
    @CsvSource({
            "putin-first-contacts, tass",
            "matvienko-agreements, russian-news-agencies",
    })
    void aRelayIsKept(String statement, String agency) {
        assertThat(statement(statement).quotations()).flatExtracting(QuotationLine::relayedBy).containsExactly(agency);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "talks-scheduled, -, -, -",
            "diplomats-meet, 2025-02-28, -, -",
            "voa-embassy-operations, -, voa, associated-press",
            "talks-in-turkey, -, -, -",
            "moscow-times-embassy-talks, 2025-02-27, moscow-times, afp",
    })
    void aSourceHasThePublisherAndTheDateThatItGives(String key, String published, String publisher, String agency) {
        SourceItem source = items(SourceItem.class).stream().filter(s -> s.id().equals(key)).findFirst().orElseThrow();
        assertThat(source.datePublished()).isEqualTo(published == null ? null : PartialDate.parse(published));
        assertThat(source.publisher()).isEqualTo(publisher);
        assertThat(source.creditedAgency()).isEqualTo(agency);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "istanbul-talks | STATUS | PLANNED, HELD",
            "istanbul-talks | DATE | 2025-02-27",
            "istanbul-talks | DURATION | around 5-6 hours, more than six hours, around six hours",
            "istanbul-talks | VENUE | U.S. Consul General's residence, headquarters of the U.S. Consulate General",
            "istanbul-talks | LEVEL | high-ranking diplomats, high-level talks, expert consultations",
            "istanbul-talks | PARTICIPANT | Alexander Darchiyev, Sonata Coulter, representatives from the Foreign Ministry, experts on Russia-US relations",
            "riyadh-talks | DATE | 2025-02-18, 2025-02",
            "riyadh-talks | LEVEL | high-level diplomatic gathering, senior officials, high-level meeting",
            "call-of-12-february | DATE | 2025-02-12, 2025-02",
    })
    void theClaimsOfAMeetingKeepWhereSourcesDiffer(String meeting, ClaimProperty property, String values) {
        assertThat(items(ClaimItem.class))
                .filteredOn(claim -> claim.meeting().equals(meeting) && claim.property() == property)
                .extracting(ClaimItem::value)
                .containsOnly(values.split(", "));
    }

    @ParameterizedTest
    @CsvSource({
            "call-of-12-february, trump;putin",
            "riyadh-talks, rubio;lavrov",
            "istanbul-talks, darchiyev;coulter",
            "fsb-board-meeting, putin",
            "starmer-visit, starmer",
            "starmer-trump-meeting, starmer;trump",
            "zakharova-briefing, zakharova",
    })
    void thePeopleOfAMeetingAreThoseWhomTheSourcesName(String key, String people) {
        MeetingItem meeting = items(MeetingItem.class).stream().filter(m -> m.id().equals(key)).findFirst().orElseThrow();
        assertThat(meeting.participants()).extracting(ParticipantLine::person).filteredOn(Objects::nonNull)
                .containsExactly(people.split(";"));
    }

    static List<EvidenceLine> evidence() {
        Stream<EvidenceLine> meetings = items(MeetingItem.class).stream().flatMap(meeting -> Stream.concat(
                meeting.evidence().stream(), meeting.participants().stream().flatMap(p -> p.evidence().stream())));
        Stream<EvidenceLine> claims = items(ClaimItem.class).stream().flatMap(claim -> claim.evidence().stream());
        Stream<EvidenceLine> quotations = quotations().flatMap(quotation -> quotation.evidence().stream());
        return Stream.of(meetings, claims, quotations).flatMap(all -> all).toList();
    }

    /** The spans that give words as they were said. */
    static Stream<EvidenceLine> spans() {
        return quotations().filter(q -> q.speechMode() != SpeechMode.INDIRECT).flatMap(q -> q.evidence().stream());
    }

    static Stream<QuotationLine> quotations() {
        return items(StatementItem.class).stream().flatMap(statement -> statement.quotations().stream());
    }

    static <T extends RecordItem> List<T> items(Class<T> kind) {
        return lines().map(SampleRecordTest::read).filter(kind::isInstance).map(kind::cast).toList();
    }

    static Stream<String> inMarks(String text) {
        return IN_MARKS.matcher(text).results().map(SampleRecordTest::content);
    }

    /** Where the words stand, with what must stand before and after them. */
    static List<Integer> places(String text, EvidenceLine evidence) {
        String wanted = Stream.of(evidence.prefix(), evidence.exact(), evidence.suffix()).filter(Objects::nonNull)
                .collect(Collectors.joining());
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
            places.add(at);
        return places;
    }

    private static String content(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static Map<String, String> texts() {
        return items(SourceItem.class).stream().collect(toMap(SourceItem::id, s -> s.versions().get(0).text()));
    }

    private static StatementItem statement(String key) {
        return items(StatementItem.class).stream().filter(s -> s.id().equals(key)).findFirst().orElseThrow();
    }

    private static String text(QuotationLine quotation) {
        return quotation.evidence().stream().map(EvidenceLine::exact).collect(Collectors.joining(" "));
    }

    /** The words alone: what stands at the end of a span is the typography of its sentence. */
    private static String letters(String text) {
        return text.replaceAll("[\\p{Punct}\\s]+", " ").strip();
    }

    private static boolean isEvidence(String passage, List<EvidenceLine> evidence) {
        return evidence.stream().anyMatch(e -> passage.contains(e.exact()) || e.exact().contains(passage));
    }

    private static boolean namesTheSpeaker(String passage, List<String> attributions) {
        return attributions.stream().anyMatch(passage::contains)
                || Stream.of("Sergei Lavrov", "António Costa").anyMatch(passage::contains) && passage.length() < 60;
    }

    private static RecordItem read(String line) {
        try {
            return RecordFileFormat.JSON.readValue(line, RecordItem.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    private static Set<String> referencesOf(JsonNode node, String type) {
        Set<String> named = new HashSet<>();
        node.properties().forEach(property -> {
            String kind = property.getKey().equals("parent") ? type : REFERENCES.get(property.getKey());
            for (JsonNode value : property.getValue().isArray() ? property.getValue() : List.of(property.getValue()))
                if (value.isObject())
                    named.addAll(referencesOf(value, type));
                else if (kind != null)
                    named.add(kind + ' ' + value.asText());
        });
        return named;
    }
}
