package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.OrganizationKind;
import org.onrecord.record.Person;
import org.onrecord.record.Place;
import org.onrecord.record.Source;
import org.onrecord.record.SpeechMode;
import org.onrecord.record.Statement;
import org.onrecord.record.Window;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What queries find, on both stores alike. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
@Tag("search-server")
class QueryLanguageContractTest extends SearchTestCase {

    private record Talks(Source herald, Source wire, List<Long> statements) {
    }

    /** Written once: all tests ask the same. */
    private static Talks talks;

    @BeforeEach
    void writeTalks() {
        if (talks == null)
            talks = given(QueryLanguageContractTest::talks);
    }

    private static Talks talks(RecordFixture record) {
        Organization herald = record.organization("Ruritanian Herald", OrganizationKind.OUTLET, "RHX");
        Organization wire = record.organization("Zenda Wire", OrganizationKind.AGENCY);
        Source report = record.source("Embassies to reopen", herald);
        report.setUrl("https://herald-online.example/embassies");
        Source telegram = record.source("Strelsau telegram", wire);
        Person lavrenko = record.person("Sergej Lavrenko", "Сергей Лавренко");
        Person antonenko = record.person("Sergej Antonenko");
        Meeting talks = record.meeting("Quarterly talks", "2025-02-27", null);
        talks.setPlace(new Place(null, "Hentzau", "Ruritania"));

        Statement a = record.statement(lavrenko, "2025-02-27",
                record.quotation(report, "Both embassies will reopen soon", "en", SpeechMode.DIRECT),
                record.quotation(telegram, "посольства скоро откроются", "ru", SpeechMode.PARTIAL));
        a.setMeeting(talks);
        Statement b = record.statement(lavrenko, "2025-03", record.quotation(report, "that the embassies may reopen", "en",
                SpeechMode.INDIRECT));
        Statement c = record.statement(antonenko, "2024", record.quotation(telegram, "Reopen all of the embassies at once",
                "en", SpeechMode.DIRECT));
        Statement d = record.statement(antonenko, null, record.quotation(telegram, "переговоры о посольствах", "ru",
                SpeechMode.DIRECT));
        return new Talks(report, telegram, List.of(a.getId(), b.getId(), c.getId(), d.getId()));
    }

    private SearchResult<StatementHit> ask(String query) {
        return search(query, in(talks.herald(), talks.wire()), StatementOrder.RELEVANCE, Window.first(50));
    }

    private String found(String query) {
        return letters(ids(ask(query)));
    }

    private static String letters(List<Long> ids) {
        List<Integer> places = ids.stream().map(talks.statements()::indexOf).sorted().toList();
        StringBuilder letters = new StringBuilder();
        places.forEach(place -> letters.append((char) ('a' + place)));
        return letters.toString();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            // Spelled nearly so, from the first letter on, folded.
            "emblassies~                  | abc",
            "emblassies                   | ``",
            "EMBASÍES~1                   | abc",
            "imbassies~2                  | ``",
            "reopan~1 -soom~              | bc",
            "embasies~ lavremko~          | ab",
            // Near each other, in Lucene's measure.
            "\"embassies reopen\"         | ``",
            "\"embassies reopen\"~1       | ab",
            "\"reopen embassies\"~1       | ``",
            "\"reopen embassies\"~2       | ``",
            "\"reopen embassies\"~3       | abc",
            "\"embassies soon\"~1         | ``",
            "\"embassies soon\"~2         | a",
            "-\"embassies reopen\"~1      | cd",
            // Who said it.
            "speaker:lavrenko             | ab",
            "speaker:Лавренко             | ab",
            "speaker:\"sergej lavrenko\"  | ab",
            "speaker:\"lavrenko sergej\"  | ``",
            "speaker:(lavrenko sergej)    | ab",
            "speaker:(lavrenko OR antonenko) | abcd",
            "speaker:(sergej -lavrenko)   | cd",
            "speaker:lavre*               | ab",
            "speaker:lavremko~            | ab",
            "-speaker:lavrenko            | cd",
            "speaker:-lavrenko            | cd",
            "speaker:lavrenko speaker:antonenko | ``",
            "speaker:lavrenko OR said:2024 | abc",
            "speaker:herald               | ``",
            // Where it was said, by name or place.
            "meeting:quarterly            | a",
            "meeting:hentzau              | a",
            "meeting:(quarterly hentzau)  | a",
            "meeting:(quarterly strelsau) | ``",
            "-meeting:hentzau reopen      | bc",
            // Who prints it, by headline, address or publisher.
            "source:strelsau              | acd",
            "source:\"zenda wire\"        | acd",
            "source:rhx                   | ab",
            "source:\"herald online\"     | ab",
            "source:rhx source:zenda      | ``",
            "source:rhx OR source:zenda   | abcd",
            "source:(rhx OR zenda)        | abcd",
            // In which language, and how.
            "in:ru                        | ad",
            "in:russian                   | ad",
            "in:ru,en                     | abcd",
            "in:fr                        | ``",
            "mode:direct                  | acd",
            "mode:partial,indirect        | ab",
            // When it may have been said.
            "said:2025                    | ab",
            "said:2025-02..2025-03        | ab",
            "said:2025-03-05              | b",
            "said:..2024                  | c",
            "said:2025-02-28..            | b",
            "-said:2025                   | cd",
            "said:2024,2025-02            | ac",
            // What is asked of a quotation must hold for one and the same, with the words beside it.
            "in:ru mode:partial           | a",
            "in:en mode:partial           | ``",
            "in:(ru -en) mode:direct      | d",
            "embassies in:ru              | ``",
            "embassies in:en              | abc",
            "embassies source:zenda       | c",
            "\"both embassies\" mode:partial | ``",
            "\"both embassies\" source:rhx in:en mode:direct | a",
            "(embassies in:en) OR (посольствах in:ru) | abcd",
            "lavrenko in:ru               | a",
            "lavrenko mode:indirect       | b",
            // Left out: a quotation that is not so.
            "-in:en                       | ad",
            "embassies -mode:direct       | b",
            "embassies -source:zenda      | ab",
            "-(in:ru mode:direct)         | abc",
            "in:ru -скоро                 | d",
            // Words that no field belongs to are words.
            "said:yesterday               | ``",
            "10:30                        | ``",
            "reopen soon in:              | ``" })
    void finds(String query, String statements) {
        assertThat(found(query)).isEqualTo(statements);
    }

    /** The same asked in the text and by the filter. */
    @Test
    void fieldsMeanWhatTheFilterMeans() {
        List<List<String>> pairs = List.of(List.of("embassies", "in:en"), List.of("\"both embassies\"", "mode:partial"),
                List.of("-embassies", "in:ru"), List.of("reopen OR посольствах", "mode:direct in:ru"),
                List.of("\"embassies reopen\"~1", "mode:indirect"));
        Source[] sources = { talks.herald(), talks.wire() };
        List<StatementFilter> filters = List.of(filter(sources, null, Set.of("en"), null, null, null),
                filter(sources, null, null, Set.of(SpeechMode.PARTIAL), null, null),
                filter(sources, null, Set.of("ru"), null, null, null),
                filter(sources, null, Set.of("ru"), Set.of(SpeechMode.DIRECT), null, null),
                filter(sources, null, null, Set.of(SpeechMode.INDIRECT), null, null));
        for (int i = 0; i < pairs.size(); i++) {
            String query = pairs.get(i).get(0);
            String both = query.contains(" OR ") ? "(" + query + ") " + pairs.get(i).get(1) : String.join(" ", pairs.get(i));
            assertThat(found(both)).as(both).isEqualTo(letters(find(query, filters.get(i))));
        }
    }

    @ParameterizedTest(name = "{0}: note at {1}")
    @CsvSource(delimiter = '|', value = {
            "reopen speaker:nobodyofthatname | 7-31 | No speaker in the record is called so.",
            "source:nosuchpaper              | 0-18 | No source in the record is called so.",
            "-meeting:nosuchplace            | 1-20 | No meeting in the record is called so.",
            "reopen mode:loud                | 7-16 | This is no value of mode:" })
    void saysWhatAFieldDoesNotName(String query, String at, String message) {
        assertThat(ask(query).notes()).anySatisfy(note -> {
            assertThat(note.start() + "-" + note.end()).isEqualTo(at);
            assertThat(note.message()).startsWith(message);
        });
    }

    @ParameterizedTest(name = "{0} marks {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "soon                        | both embassies will reopen [soon]",
            "\"embassies reopen\"~1 both | [both] [embassies] will [reopen] soon",
            "speaker:lavrenko embasies~  | both [embassies] will reopen soon, that the [embassies] may reopen",
            "speaker:lavrenko            | ``",
            "embassies mode:indirect     | that the [embassies] may reopen",
            "скоро* in:ru                | посольства [скоро] откроются",
            "посольства soon             | [посольства] скоро откроются, both embassies will reopen [soon]",
            "lavrenko reopen -in:ru      | both embassies will [reopen] soon, that the embassies may [reopen]" })
    void marks(String query, String marked) {
        List<String> shown = new ArrayList<>();
        for (StatementHit hit : ask(query).page().rows())
            hit.highlights().forEach(highlight -> shown.add(show(highlight)));
        List<String> expected = marked.isEmpty() ? List.of() : Arrays.asList(marked.split(", "));
        assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String show(Highlight highlight) {
        StringBuilder shown = new StringBuilder(highlight.text());
        for (int i = highlight.matches().size() - 1; i >= 0; i--)
            shown.insert(highlight.matches().get(i).end(), ']').insert(highlight.matches().get(i).start(), '[');
        return shown.toString().replace("Both", "both");
    }

    /** A field in the text is part of the query; only the filter is a choice among the counts. */
    @Test
    void fieldsInTheTextNarrowAllCounts() {
        StatementFilter all = in(talks.herald(), talks.wire());
        assertThat(counts("speaker:lavrenko", all, StatementFacet.SPEAKER)).containsExactly(2L);
        assertThat(counts("in:ru", all, StatementFacet.LANGUAGE)).containsExactly(2L);
        assertThat(counts("in:ru", all, StatementFacet.SPEECH_MODE)).containsExactly(1L, 1L);
        assertThat(counts("said:2025-03", all, StatementFacet.MONTH)).containsExactly(1L);
        StatementFilter russian = filter(new Source[] { talks.herald(), talks.wire() }, null, Set.of("ru"), null, null, null);
        assertThat(counts(null, russian, StatementFacet.LANGUAGE)).containsExactlyInAnyOrder(2L, 3L);
    }

    private List<Long> counts(String text, StatementFilter filter, StatementFacet facet) {
        return statements
                .count(new StatementQuery(text, filter, StatementOrder.RELEVANCE, Window.first(0), false, false), facet,
                        10)
                .stream().map(FacetCount::count).toList();
    }

    @Test
    void aQueryOfNothingButFieldsIsOrderedByDate() {
        assertThat(ids(ask("speaker:sergej"))).containsExactly(talks.statements().get(1), talks.statements().get(0),
                talks.statements().get(2), talks.statements().get(3));
        assertThat(ask("speaker:sergej").page().rows()).allMatch(hit -> hit.score() == null);
    }

    /** Each of them stands for thousands of words of the index. */
    @ParameterizedTest
    @CsvSource({ "re* em* wi* so* bo* te* po* sk*", "reopen~2 embassy~2 which~2 soon~2 both~2 tele~2 posol~2 skoro~2",
            "speaker:re* speaker:em* meeting:wi* source:so* bo* te* po* sk*" })
    void expandingWordsAreAnsweredUpToTheirLimit(String query) {
        assertThat(ask(query).page().rows()).isNotNull();
    }

    /** From the text to the predicates of the store: whatever is put together from the pieces of the language. */
    @Test
    void anyTextIsAnsweredOrRefused() {
        Random random = new Random(20250227);
        List<String> pieces = List.of("embassies", "re*", "rep~2", "\"both embassies\"", "\"both will\"~3", "\"", "(", ")", "-",
                " OR ", "speaker:", "meeting:", "source:", "in:", "said:", "mode:", "ru", "direct", "2025", "..", ",", " ", " ",
                "~", "*", ":", "É", "\ud83d\ude00", "\ud83d", "\u0000", "посольства", "x");
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--)
                text.append(pieces.get(random.nextInt(pieces.size())));
            String query = text.toString();
            assertThat(catchThrowable(() -> ask(query))).as(query).satisfiesAnyOf(thrown -> assertThat(thrown).isNull(),
                    thrown -> assertThat(thrown).isInstanceOf(InvalidQuery.class));
        }
    }

    @Test
    void otherSearchesTakeTheFieldsThatMakeSenseThere() {
        Window ten = Window.first(10);
        assertThat(nodes.meetings("meeting:hentzau talks", null, NodeOrder.RELEVANCE, ten, true).total()).isEqualTo(1);
        assertThat(nodes.meetings("meeting:(hentzau -quarterly)", null, NodeOrder.RELEVANCE, ten, true).total()).isZero();
        assertThat(nodes.sources("source:rhx in:en embassies", null, NodeOrder.RELEVANCE, ten, true).total()).isEqualTo(1);
        assertThat(nodes.sources("source:rhx -in:en", null, NodeOrder.RELEVANCE, ten, true).total()).isZero();
        SearchResult<NodeHit> people = nodes.people("lavrenko speaker:x in:ru", null, NodeOrder.RELEVANCE, ten, true);
        assertThat(people.total()).isEqualTo(1);
        assertThat(people.notes()).extracting(note -> note.start() + "-" + note.end()).containsExactly("9-18", "22-24");
    }
}
