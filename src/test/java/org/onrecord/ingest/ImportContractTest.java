package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.ingest.curation.StatementCuration;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class ImportContractTest {

    private static final String HEADER = "{'type':'header','format':'onrecord','version':1,'namespace':'test'}";
    private static final String PARIS_TIMES = "{'type':'organization','id':'paris-times','name':'The Paris Times','kind':'OUTLET'}";
    private static final String ANNA = "{'type':'person','id':'anna','name':'Anna Alda','familyName':'Alda','givenName':'Anna',"
            + "'otherNames':[{'name':'Анна Альда','language':'ru'}],'identifiers':[{'scheme':'example','value':'a1'}],"
            + "'memberships':[{'organization':'paris-times','role':'Editor','start':'2020','end':'2021-03'}]}";
    private static final String ARTICLE = "{'type':'source','id':'article','kind':'ARTICLE','headline':'Alda speaks',"
            + "'url':'https://example.org/a','publisher':'paris-times','language':'en','datePublished':'2024-05-02',"
            + "'versions':[{'text':'“We came,” Alda said. “We saw.” The talks took two hours.'}]}";
    private static final String TALKS = "{'type':'meeting','id':'talks','name':'Talks in Paris','classification':'TALKS',"
            + "'start':'2024-05-01','place':{'locality':'Paris','country':'France'},'participants':[{'person':'anna',"
            + "'role':'Editor','evidence':[{'source':'article','exact':'Alda'}]}],'evidence':[{'source':'article','exact':'talks'}]}";
    private static final String STATEMENT = "{'type':'statement','id':'we-came','speaker':{'person':'anna'},'saidOn':'2024-05',"
            + "'meeting':'talks','topics':['travel'],'quotations':[{'source':'article','speechMode':'DIRECT','language':'en',"
            + "'evidence':[{'exact':'We came,'},{'exact':'We saw.'}]}]}";
    private static final String CLAIM = "{'type':'claim','id':'duration','meeting':'talks','source':'article','property':'DURATION',"
            + "'value':'two hours','citing':['paris-times'],'evidence':[{'exact':'The talks took two hours'}]}";
    private static final List<String> RECORD = List.of(HEADER, PARIS_TIMES, ANNA, ARTICLE, TALKS, STATEMENT, CLAIM);

    @Inject
    Imports imports;

    @Inject
    Exports exports;

    @Inject
    StatementCuration curation;

    @Inject
    EmptyRecord record;

    @Inject
    SessionFactory sessions;

    @TempDir
    Path folder;

    @BeforeEach
    void emptyRecord() {
        record.empty();
    }

    @Test
    void everyItemOfARecordFileIsTaken() {
        ImportReport report = take(RECORD);
        assertThat(report.rejections()).isEmpty();
        assertThat(report.counts()).extracting(KindCount::type).containsExactly("organization", "person", "source", "meeting",
                "statement", "claim");
        assertThat(report.counts()).allSatisfy(count -> assertThat(count.added()).isEqualTo(1));
    }

    /** A transaction that fails is begun anew in halves: the record would be right, and the import many times slower. */
    @Test
    void whatIsTakenTogetherIsWrittenInOneTransaction() {
        List<String> shown = RECORD.stream().map(item -> item.replace("'DIRECT','language':'en'", "'DIRECT'")).toList();
        assertThat(take(shown).rejections()).isEmpty();
        // All that one transaction writes has one time.
        assertThat(sessions.<Long> fromSession(session -> session
                .createSelectionQuery("select count(distinct h.at) from HistoryEntry h", Long.class).getSingleResult()))
                .isEqualTo(1);
        assertThat(export()).contains("\"speechMode\":\"DIRECT\",\"language\":\"en\"");
    }

    @Test
    void theSameAgainChangesNothing() {
        take(RECORD);
        String before = export();
        ImportReport again = take(RECORD);
        assertThat(again.counts()).allSatisfy(count -> assertThat(count.unchanged()).isEqualTo(1));
        assertThat(export()).isEqualTo(before);
    }

    @Test
    void anExportImportedElsewhereGivesAnEqualRecord() {
        take(RECORD);
        take(with(ANNA.replace("Anna Alda", "Anna Maria Alda")));
        String before = export();
        assertThat(before.lines()).hasSize(7);
        record.empty();
        ImportReport report = take(before);
        assertThat(report.rejections()).isEmpty();
        assertThat(export()).isEqualTo(before);
    }

    /** Whatever kind it is of: its rule, its confidence, where it stands, and whom the source may mean. */
    @Test
    void whatARuleProposedKeepsItsGroundsElsewhere() {
        String proposed = "'reviewStatus':'PROPOSED','rule':'title-name','confidence':0.75";
        take(List.of(HEADER, PARIS_TIMES, ANNA, ARTICLE,
                "{'type':'organization','id':'guild','name':'Guild','kind':'OTHER'," + proposed + "}",
                "{'type':'person','id':'alda','name':'Alda'," + proposed
                        + ",'evidence':[{'source':'article','exact':'Alda'}]}",
                TALKS.replace("'classification'", proposed + ",'classification'"),
                STATEMENT.replace("'speaker':{'person':'anna'}", "'speakerCandidates':['anna','alda']"),
                CLAIM.replace("'property'", proposed + ",'property'")));
        String before = export();
        assertThat(before.lines().filter(line -> line.contains("\"rule\":\"title-name\",\"confidence\":0.75"))).hasSize(4);
        assertThat(before).contains("\"speakerCandidates\":[\"per_", "\"exact\":\"Alda\"");
        record.empty();
        assertThat(take(before).rejections()).isEmpty();
        assertThat(export()).isEqualTo(before);
    }

    @Test
    void anExportImportedWhereItCameFromChangesNothing() {
        take(RECORD);
        String before = export();
        ImportReport report = take(before);
        assertThat(report.counts()).allSatisfy(count -> assertThat(count.unchanged()).isEqualTo(1));
        assertThat(export()).isEqualTo(before);
    }

    /** The text of a quotation that curators moved stays where they put it, though the file has it in its old place. */
    @Test
    void whatCuratorsSplitAndMergedStaysSo() {
        String second = STATEMENT.replace("'evidence':[{'exact':'We came,'},{'exact':'We saw.'}]}]",
                "'evidence':[{'exact':'We came,'}]},{'source':'article','speechMode':'DIRECT','language':'en','evidence':[{'exact':'We saw.'}]}]");
        String other = "{'type':'statement','id':'other','speaker':{'person':'anna'},'quotations':[{'source':'article',"
                + "'speechMode':'INDIRECT','language':'en','evidence':[{'exact':'two hours'}]}]}";
        take(List.of(HEADER, PARIS_TIMES, ANNA, ARTICLE, TALKS, second, other));
        long made = curation.split(key("we-came"), List.of(quotation("We saw.")), "curator", null);
        curation.merge(made, key("other"), "curator", null);
        ImportReport changed = take(List.of(HEADER, second.replace("'travel'", "'war'"),
                other.replace("'speaker'", "'medium':'radio','speaker'")));
        assertThat(changed.rejections()).isEmpty();
        assertThat(changed.counts()).allSatisfy(count -> assertThat(count.changed()).isEqualTo(2));
        assertThat(statementOf("We came,")).isEqualTo(key("we-came"));
        assertThat(statementOf("We saw.")).isEqualTo(key("other"));
        assertThat(statementOf("two hours")).isEqualTo(key("other"));
        String before = export();
        record.empty();
        assertThat(take(before).rejections()).isEmpty();
        assertThat(export()).isEqualTo(before);
    }

    private long key(String statement) {
        return single("select s.id from Statement s where s.publicId = :value",
                RecordId.derive(RecordKind.STATEMENT, "test", statement).value());
    }

    private long quotation(String words) {
        return single("select q.id from Quotation q where q.text = :value", words);
    }

    private long statementOf(String words) {
        return single("select q.statement.id from Quotation q where q.text = :value", words);
    }

    private long single(String query, String value) {
        return sessions.fromSession(
                session -> session.createSelectionQuery(query, Long.class).setParameter("value", value).getSingleResult());
    }

    /** Of the source; of the letters where the source cannot be written so; of the words where the source says nothing. */
    @ParameterizedTest(name = "in {0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "'language':'en',    | We came and we saw nothing new in what they told us   | ,'language':'en'",
            "'language':'en-GB', | Wir kamen                                             | ,'language':'en-GB'",
            "'language':'en',    | Мы пришли и ничего нового для себя не увидели         | ,'language':'ru'",
            "'language':'en',    | Да                                                    | ",
            "                    | Wir kamen und sahen nichts Neues in dem, was sie sagten | ,'language':'de'",
            "                    | Nein                                                  | " })
    void aQuotationHasTheLanguageThatIsGivenOrShows(String given, String words, String language) {
        String text = words + ".";
        String article = "{'type':'source','id':'article','kind':'ARTICLE','headline':'A'," + (given == null ? "" : given)
                + "'versions':[{'text':'" + text + "'}]}";
        String statement = "{'type':'statement','id':'s','quotations':[{'source':'article','speechMode':'DIRECT',"
                + "'evidence':[{'exact':'" + words + "'}]}]}";
        assertThat(take(List.of(HEADER, article, statement)).rejections()).isEmpty();
        String before = export();
        assertThat(before).contains(("'speechMode':'DIRECT'" + (language == null ? "" : language) + ",'representative'")
                .replace('\'', '"'));
        assertThat(take(List.of(HEADER, article, statement)).counts())
                .allSatisfy(count -> assertThat(count.unchanged()).isEqualTo(1));
        assertThat(take(before).counts()).allSatisfy(count -> assertThat(count.unchanged()).isEqualTo(1));
        assertThat(export()).isEqualTo(before);
    }

    /** The given value wins; what is left out is what the words show beside the representative ones. */
    @ParameterizedTest(name = "{0}{1} in {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "We came to talk and we saw nothing new | ~~                    | en | SAME        | WHOLE",
            "we saw nothing new                     | ~~                    | en | SAME        | PART",
            "We got here and there was no news      | ~~                    | en | REWORDING   | WHOLE",
            "We got here and there was no news      | ~~                    | ru | TRANSLATION | WHOLE",
            "Мы пришли и ничего нового не увидели   | ~~                    | ru | TRANSLATION | WHOLE",
            "we saw nothing new                     | ,'extent':'WHOLE'     | en | SAME        | WHOLE",
            "we saw nothing new                     | ,'wording':'REWORDING' | en | REWORDING  | PART" })
    void aRenderingIsWhatIsGivenOrWhatItsWordsShow(String words, String given, String spoken, String wording, String extent) {
        String article = "{'type':'source','id':'article','kind':'ARTICLE','headline':'A','versions':[{'text':"
                + "'We came to talk and we saw nothing new. They said: " + words + "!'}]}";
        String statement = "{'type':'statement','id':'s','originalLanguage':'" + spoken + "','quotations':["
                + "{'source':'article','speechMode':'DIRECT','language':'en','representative':false" + given
                + ",'evidence':[{'exact':'" + words + "','prefix':'They said: '}]},"
                + "{'source':'article','speechMode':'DIRECT','language':'en','representative':true,"
                + "'evidence':[{'exact':'We came to talk and we saw nothing new','suffix':'. They'}]}]}";
        String language = words.startsWith("Мы") ? "ru" : "en";
        List<String> file = List.of(HEADER, article, statement.replaceFirst("'en'", "'" + language + "'"));
        assertThat(take(file).rejections()).isEmpty();
        String before = export();
        assertThat(before)
                .contains(("'representative':false,'extent':'" + extent + "','wording':'" + wording + "'").replace('\'', '"'))
                .contains("'representative':true,'extent':'WHOLE','wording':'SAME'".replace('\'', '"'));
        assertThat(take(file).counts()).allSatisfy(count -> assertThat(count.unchanged()).isEqualTo(1));
        assertThat(take(before).counts()).allSatisfy(count -> assertThat(count.unchanged()).isEqualTo(1));
        assertThat(export()).isEqualTo(before);
        record.empty();
        assertThat(take(before).rejections()).isEmpty();
        assertThat(export()).isEqualTo(before);
    }

    /** Of what others bring, what is in the record stays, and what is new is read beside it. */
    @Test
    void aRenderingThatOthersBringIsReadToo() {
        take(RECORD);
        String statement = export().replaceFirst("(?s).*\"id\":\"(stm_[^\"]*)\".*", "$1");
        String source = export().replaceFirst("(?s).*\"id\":\"(src_[^\"]*)\".*", "$1");
        String brought = "{'type':'statement','id':'" + statement + "','quotations':[{'id':'more','source':'" + source
                + "','speechMode':'PARTIAL','evidence':[{'exact':'saw'}]}]}";
        assertThat(take(List.of(HEADER.replace("'test'", "'other'"), brought)).rejections()).isEmpty();
        assertThat(export()).contains("\"text\":\"We came, We saw.\"").contains("\"text\":\"saw\"")
                .contains("\"representative\":false,\"extent\":\"PART\",\"wording\":\"SAME\"");
    }

    @Test
    void aSplitQuotationHasTheWordsOfItsSpans() {
        take(RECORD);
        assertThat(export()).contains("\"text\":\"We came, We saw.\"");
    }

    @Test
    void aChangedItemChangesTheRecordAndItsHistorySaysHow() {
        take(RECORD);
        ImportReport report = take(with(TALKS.replace("'Talks in Paris'", "'Paris talks'")));
        assertThat(report.counts()).filteredOn(count -> count.changed() > 0).extracting(KindCount::type)
                .containsExactly("meeting");
        assertThat(export()).contains(
                "\"action\":\"CHANGED\",\"property\":\"name\",\"before\":\"Talks in Paris\",\"after\":\"Paris talks\"");
    }

    @Test
    void anIdentifierJoinsWhatTwoFilesCallDifferently() {
        take(RECORD);
        take(List.of(HEADER.replace("'test'", "'other'"), "{'type':'person','id':'a','name':'A. Alda','born':'1970',"
                + "'identifiers':[{'scheme':'example','value':'a1'}]}"));
        String people = export().lines().filter(line -> line.contains("\"type\":\"person\"")).toList().toString();
        assertThat(people).contains("\"name\":\"Anna Alda\"", "\"born\":\"1970\"", "{\"name\":\"A. Alda\"}");
        assertThat(export().lines().filter(line -> line.contains("\"type\":\"person\""))).hasSize(1);
    }

    @Test
    void anArticleImportedWholeTakesThePlaceOfItsExcerpt() {
        take(RECORD.stream().map(item -> item.replace("'versions':[{", "'versions':[{'excerpt':true,")).toList());
        ImportReport report = take(with(ARTICLE.replace("“We came,”", "PARIS. “We came,”")));
        assertThat(report.rejections()).isEmpty();
        String statement = export().lines().filter(line -> line.contains("\"type\":\"statement\"")).findFirst().orElseThrow();
        assertThat(statement).contains("\"version\":2,\"exact\":\"We came,\",\"prefix\":\"PARIS. “\"")
                .doesNotContain("\"version\":1");
    }

    /** Quotes are ' for readability; \\ separates columns. Each item is added to the record above. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'type':'person','id':'b','name':'B'                                                               | BAD_JSON
            {'type':'martian','id':'b'}                                                                        | BAD_ITEM
            {'type':'person','id':'b','name':'B','shoeSize':44}                                                | BAD_ITEM
            {'type':'person','id':'b'}                                                                         | MISSING_FIELD
            {'type':'person','id':'','name':'B'}                                                               | BAD_ITEM
            {'type':'person','id':'b','name':'B','born':'1970-13-01'}                                          | BAD_ITEM
            {'type':'person','id':'b','name':'B','born':'1970-02-30'}                                          | BAD_ITEM
            {'type':'person','id':'b','name':'B','born':'1970','died':'1969-12-31'}                            | BAD_PERIOD
            {'type':'person','id':'b','name':'B\\u0000'}                                                       | BAD_TEXT
            {'type':'person','id':'b','name':'B\\ud800'}                                                       | BAD_TEXT
            {'type':'person','id':'b','name':'B','memberships':[{'organization':'nobody','role':'x'}]}         | UNKNOWN_ORGANIZATION
            {'type':'meeting','id':'m','name':'M','classification':'TALKS','participants':[{'person':'nobody'}]} | UNKNOWN_PERSON
            {'type':'meeting','id':'m','name':'M','classification':'TALKS','participants':[{'role':'x'}]}      | MISSING_FIELD
            {'type':'meeting','id':'m','name':'M','classification':'TALKS','parent':'nothing'}                 | UNKNOWN_MEETING
            {'type':'meeting','id':'m','name':'M','classification':'PARTY'}                                    | BAD_ITEM
            {'type':'source','id':'s','kind':'ARTICLE','headline':'S'}                                         | MISSING_FIELD
            {'type':'source','id':'s','kind':'ARTICLE','headline':'S','url':'ftp://x','versions':[{'text':'t'}]} | BAD_URL
            {'type':'source','id':'s','kind':'ARTICLE','headline':'S','language':'e_n','versions':[{'text':'t'}]} | BAD_LANGUAGE
            {'type':'statement','id':'s','quotations':[]}                                                      | MISSING_FIELD
            {'type':'statement','id':'s','speaker':{'person':'nobody'},'quotations':[{'source':'article','speechMode':'DIRECT','evidence':[{'exact':'We saw.'}]}]} | UNKNOWN_PERSON
            {'type':'statement','id':'s','quotations':[{'source':'article','speechMode':'DIRECT','evidence':[{'exact':'We won.'}]}]} | EVIDENCE_NOT_FOUND
            {'type':'statement','id':'s','quotations':[{'source':'article','speechMode':'DIRECT','evidence':[{'exact':'We'}]}]} | EVIDENCE_NOT_UNIQUE
            {'type':'statement','id':'s','quotations':[{'source':'article','speechMode':'DIRECT','evidence':[{'exact':'We came','start':2,'end':9}]}]} | EVIDENCE_NOT_FOUND
            {'type':'statement','id':'s','quotations':[{'source':'article','speechMode':'DIRECT','evidence':[{'start':2,'end':9000}]}]} | BAD_EVIDENCE
            {'type':'statement','id':'s','quotations':[{'source':'article','speechMode':'DIRECT','text':'We won','evidence':[{'exact':'We came'}]}]} | TEXT_DIFFERS
            {'type':'statement','id':'s','quotations':[{'source':'article','speechMode':'DIRECT','confidence':2,'evidence':[{'exact':'We came'}]}]} | BAD_VALUE
            {'type':'claim','id':'c','meeting':'per_00000000000000000000','source':'article','property':'DATE','value':'x','evidence':[{'exact':'talks'}]} | WRONG_KIND
            {'type':'statement','id':'s','quotations':[{'id':'q','source':'article','speechMode':'DIRECT','evidence':[{'exact':'We came'}]},{'id':'q','source':'article','speechMode':'DIRECT','evidence':[{'exact':'We saw.'}]}]} | DUPLICATE
            {'type':'person','id':'b','name':'B','history':[{'action':'IMPORTED','actor':'x'}]} | MISSING_FIELD
            {'type':'person','id':'b','name':'B','history':[{'at':'2024-01-01T00:00:00Z','action':'IMPORTED'}]} | MISSING_FIELD
            {'type':'person','id':'b','name':'B','otherNames':[{'language':'ru'}]} | MISSING_FIELD
            {'type':'person','id':'b','name':'B','identifiers':[{'scheme':'x'}]} | MISSING_FIELD
            {'type':'person','id':'b','name':'B','identifiers':[null]} | BAD_ITEM
            {'type':'person','id':'b','name':'B','confidence':1.5} | BAD_VALUE
            {'type':'person','id':'b','name':'B','evidence':[{'source':'article','exact':'Bert'}]} | EVIDENCE_NOT_FOUND
            {'type':'organization','id':'o','name':'O','kind':'OTHER','confidence':-0.1} | BAD_VALUE
            {'type':'meeting','id':'m','name':'M','classification':'TALKS','evidence':[{'exact':'talks'}]} | BAD_EVIDENCE
            {'type':'erasure','id':'per_00000000000000000000'} | MISSING_FIELD
            {'type':'redirect','id':'x','to':'y'}                                                              | BAD_ID
            {'type':'header','format':'onrecord','version':2,'namespace':'x'}                                  | BAD_VERSION
            """)
    void aBadItemIsRejectedWithItsPlaceAndNothingOfItIsWritten(String item, String code) {
        take(RECORD);
        String before = export();
        ImportReport report = take(List.of(HEADER, item, PARIS_TIMES));
        assertThat(report.rejections()).hasSize(1);
        Rejection rejection = report.rejections().get(0);
        assertThat(rejection.code()).isEqualTo(code);
        assertThat(rejection.line()).isEqualTo(2);
        assertThat(rejection.reason()).isNotBlank().doesNotContain("Exception", "org.onrecord", "com.fasterxml");
        assertThat(export()).isEqualTo(before);
    }

    @Test
    void whatOnlyTheDatabaseRefusesDoesNotSpoilItsNeighbours() {
        String first = PARIS_TIMES.replace("paris-times", "first");
        String tooLong = PARIS_TIMES.replace("paris-times", "long").replace("The Paris Times", "x".repeat(2000));
        String last = PARIS_TIMES.replace("paris-times", "last");
        ImportReport report = take(List.of(HEADER, first, tooLong, last));
        assertThat(report.rejections()).extracting(Rejection::code, Rejection::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("TOO_LONG", 3));
        assertThat(report.counts()).containsExactly(new KindCount("organization", 2, 0, 0));
    }

    @Test
    void aRowThatTheDatabaseRefusesAmongNewOnesTakesItsWholeItemWithItAndNoOther() {
        String good = STATEMENT.replace("'we-came'", "'good'");
        String bad = STATEMENT.replace("'we-came'", "'bad'").replace("'speechMode'",
                "'attribution':'" + "x".repeat(3000) + "','speechMode'");
        take(List.of(HEADER, PARIS_TIMES, ANNA, ARTICLE, TALKS, good, CLAIM));
        String without = withoutTimes(export());
        record.empty();
        ImportReport report = take(List.of(HEADER, PARIS_TIMES, ANNA, ARTICLE, TALKS, bad, good, CLAIM));
        assertThat(report.rejections()).extracting(Rejection::code, Rejection::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("TOO_LONG", 6));
        assertThat(withoutTimes(export())).isEqualTo(without);
    }

    @Test
    void whatOneFileBringsTwiceInTwoFormsHasTheSecondAndTheSameAgainChangesNothing() {
        String renamed = TALKS.replace("'Talks in Paris'", "'Paris talks'");
        List<String> twice = List.of(HEADER, PARIS_TIMES, ANNA, ARTICLE, TALKS, STATEMENT, renamed, CLAIM);
        ImportReport report = take(twice);
        assertThat(report.rejections()).isEmpty();
        assertThat(report.counts()).contains(new KindCount("meeting", 1, 1, 0));
        assertThat(export()).contains("\"name\":\"Paris talks\"",
                "\"action\":\"CHANGED\",\"property\":\"name\",\"before\":\"Talks in Paris\"");
        assertThat(take(with(renamed)).counts()).containsExactly(new KindCount("meeting", 0, 0, 1));
    }

    @Test
    void whatOneFileBringsUnderTwoIdsIsOneThing() {
        String again = "{'type':'person','id':'a','name':'A. Alda','born':'1970','identifiers':[{'scheme':'example','value':'a1'}]}";
        String hers = "{'type':'meeting','id':'call','name':'Call','classification':'TALKS','participants':[{'person':'a'}]}";
        ImportReport report = take(List.of(HEADER, PARIS_TIMES, ANNA, again, hers));
        assertThat(report.rejections()).isEmpty();
        assertThat(export().lines().filter(line -> line.contains("\"type\":\"person\""))).singleElement().asString()
                .contains("\"name\":\"Anna Alda\"", "\"born\":\"1970\"", "{\"name\":\"A. Alda\"}");
    }

    private static String withoutTimes(String export) {
        return export.replaceAll("\"at\":\"[^\"]*\"", "\"at\":\"\"");
    }

    @Test
    void filesThatAreNoRecordFilesAreRejected() throws IOException {
        Files.writeString(folder.resolve("notes.docx"), "x");
        Files.writeString(folder.resolve("empty.jsonl"), "");
        Files.writeString(folder.resolve("headless.jsonl"), ANNA.replace('\'', '"'));
        Files.write(folder.resolve("latin.jsonl"),
                (HEADER.replace('\'', '"') + "\n\u00e9\n").getBytes(StandardCharsets.ISO_8859_1));
        ImportReport report = imports.run(List.of(folder, folder.resolve("nowhere")), "test", ImportProgress.NONE);
        assertThat(report.rejections()).extracting(r -> Path.of(r.file()).getFileName() + " " + r.line() + " " + r.code())
                .containsExactlyInAnyOrder("notes.docx 0 UNKNOWN_FORMAT", "nowhere 0 NO_SUCH_FILE", "empty.jsonl 0 EMPTY_FILE",
                        "headless.jsonl 1 NO_HEADER", "latin.jsonl 2 BAD_ENCODING");
    }

    private static List<String> with(String item) {
        return List.of(HEADER, item);
    }

    private ImportReport take(List<String> items) {
        return take(String.join("\n", items).replace('\'', '"'));
    }

    private ImportReport take(String text) {
        try {
            Path file = folder.resolve("record.jsonl");
            Files.writeString(file, text);
            return imports.run(List.of(file), "test", ImportProgress.NONE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String export() {
        StringWriter out = new StringWriter();
        exports.run(out);
        return out.toString();
    }
}
