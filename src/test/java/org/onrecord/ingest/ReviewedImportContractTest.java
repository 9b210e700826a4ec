package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.record.RecordKind.CLAIM;
import static org.onrecord.record.RecordKind.MEETING;
import static org.onrecord.record.RecordKind.PERSON;
import static org.onrecord.record.RecordKind.QUOTATION;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.ingest.curation.Attribution;
import org.onrecord.ingest.curation.Curation;
import org.onrecord.ingest.curation.RecordMerge;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.RecordJson;
import org.onrecord.ingest.write.AcceptanceBar;
import org.onrecord.ingest.write.Announcer;
import org.onrecord.ingest.write.ItemWriter;
import org.onrecord.ingest.write.LocatedItem;
import org.onrecord.ingest.write.QualifiedItem;
import org.onrecord.record.HistoryAction;
import org.onrecord.record.HistoryEntry;
import org.onrecord.record.Person;
import org.onrecord.record.Quotation;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;
import org.onrecord.record.ReviewStatus;
import org.onrecord.store.PublicIds;
import org.onrecord.store.feed.RecordedStatement;
import org.onrecord.store.journal.Journal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Curators' word stands, whatever an import brings again; and what may be accepted without them. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class ReviewedImportContractTest {

    private static final String FOUND = "'reviewStatus':'PROPOSED','rule':'first-mention','confidence':0.75";
    private static final String HEADER = "{'type':'header','format':'onrecord','version':1,'namespace':'test'}";
    private static final String ARTICLE = "{'type':'source','id':'article','kind':'ARTICLE','headline':'Alda speaks',"
            + "'versions':[{'text':'“We came,” Alda said. “We saw.” The talks took two hours.'}]}";
    private static final String GUILD = "{'type':'organization','id':'guild','name':'Guild','kind':'OTHER'," + FOUND + "}";
    private static final String ANNA = "{'type':'person','id':'anna','name':'Anna Alda'," + FOUND + "}";
    private static final String ALDA = "{'type':'person','id':'alda','name':'Alda','evidence':[{'source':'article','exact':'Alda'}],"
            + FOUND + "}";
    private static final String TALKS = "{'type':'meeting','id':'talks','name':'Talks','classification':'TALKS','participants':"
            + "[{'person':'alda','role':'Envoy'}]," + FOUND + "}";
    private static final String SAID = "{'type':'statement','id':'said','speaker':{'person':'alda'},'meeting':'talks','quotations':["
            + "{'id':'came','source':'article','speechMode':'DIRECT','language':'en','evidence':[{'exact':'We came,'}]," + FOUND
            + "},{'id':'saw','source':'article','speechMode':'DIRECT','language':'en','evidence':[{'exact':'We saw.'}]," + FOUND
            + "}],'reviewStatus':'PROPOSED'}";
    private static final String HOURS = "{'type':'claim','id':'hours','meeting':'talks','source':'article','property':'DURATION',"
            + "'value':'two hours','evidence':[{'exact':'two hours'}]," + FOUND + "}";
    private static final List<String> RECORD = List.of(HEADER, ARTICLE, GUILD, ANNA, ALDA, TALKS, SAID, HOURS);

    @Inject
    Imports imports;

    @Inject
    Exports exports;

    @Inject
    Attribution attribution;

    @Inject
    Curation curation;

    @Inject
    RecordMerge merge;

    @Inject
    EmptyRecord record;

    @Inject
    PublicIds publicIds;

    @Inject
    Journal journal;

    @Inject
    SessionFactory sessions;

    @TempDir
    Path folder;

    @BeforeEach
    void importProposals() {
        record.empty();
        take(RECORD);
    }

    /** The same bytes, then another text of what was found: neither says anything to a curator who said no. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({ "ORGANIZATION, guild, 'Guild', 'Guilds'", "PERSON, anna, 'Anna Alda', 'Anne Alda'",
            "MEETING, talks, 'Talks', 'Long talks'", "CLAIM, hours, 'two hours', 'hours'",
            "QUOTATION, saw, 'We saw.', 'We came,'" })
    void aRejectedProposalDoesNotComeBack(RecordKind kind, String key, String text, String other) {
        curation.reject(kind, key(kind, key), "curator", "wrong");
        String before = export();
        take(RECORD);
        assertThat(export()).isEqualTo(before);
        take(changed("'" + key + "'", "'" + text + "'", "'" + other + "'"));
        assertThat(export()).isEqualTo(before);
        take(changed("'" + key + "'", "0.75", "0.95"));
        assertThat(export()).isEqualTo(before);
    }

    /** The file has the quotation no longer, which a curator is confirming at that moment. */
    @Test
    void whatACuratorConfirmsWhileAnImportRemovesItStays() {
        long saw = key(QUOTATION, "saw");
        String without = SAID.replaceFirst(",\\{'id':'saw'.*?\\}\\],[^}]*\\}", "");
        assertThat(without).doesNotContain("'saw'").contains("'came'");
        CompletableFuture<ImportReport> importing = QuarkusTransaction.requiringNew().call(() -> {
            Session deciding = sessions.getCurrentSession();
            Quotation quotation = deciding.find(Quotation.class, saw, LockModeType.PESSIMISTIC_WRITE);
            CompletableFuture<ImportReport> began = CompletableFuture.supplyAsync(() -> take(List.of(HEADER, without)));
            assertThatThrownBy(() -> began.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            deciding.persist(HistoryEntry.of(quotation, Instant.now(), "curator", HistoryAction.CONFIRMED, "reviewStatus",
                    "PROPOSED", "CONFIRMED", null));
            quotation.setReviewStatus(ReviewStatus.CONFIRMED);
            return began;
        });
        assertThat(importing.join().rejections()).isEmpty();
        assertThat(number("select count(*) from Quotation q where q.reviewStatus = CONFIRMED")).isEqualTo(1);
    }

    /** The import has asked by then what curators decided, and comes to write what they have locked. */
    @Test
    void whatACuratorDecidesWhileAnImportWritesTheSameStands() {
        long anna = key(PERSON, "anna");
        CompletableFuture<ImportReport> importing = QuarkusTransaction.requiringNew().call(() -> {
            Session deciding = sessions.getCurrentSession();
            Person person = deciding.find(Person.class, anna, LockModeType.PESSIMISTIC_WRITE);
            CompletableFuture<ImportReport> began = CompletableFuture
                    .supplyAsync(() -> take(changed("'anna'", "'Anna Alda'", "'Anne Alda'")));
            assertThatThrownBy(() -> began.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            deciding.persist(
                    HistoryEntry.of(person, Instant.now(), "curator", HistoryAction.REJECTED, "reviewStatus", "PROPOSED",
                            "REJECTED", null));
            person.setReviewStatus(ReviewStatus.REJECTED);
            return began;
        });
        assertThat(importing.join().rejections()).isEmpty();
        assertThat(sessions.<String> fromSession(session -> session.find(Person.class, anna).getName())).isEqualTo("Anna Alda");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({ "ORGANIZATION, guild, 'OTHER', 'PARTY'", "PERSON, anna, '0.75', '0.95'", "MEETING, talks, 'TALKS', 'CALL'",
            "CLAIM, hours, 'two hours', 'hours'", "QUOTATION, saw, 'We saw.', 'We came,'" })
    void aConfirmedOneIsNotChangedByWhatARuleSays(RecordKind kind, String key, String text, String other) {
        curation.confirm(kind, key(kind, key), "curator", "right");
        String before = export();
        take(changed("'" + key + "'", text.startsWith("0") ? text : "'" + text + "'",
                text.startsWith("0") ? other : "'" + other + "'"));
        assertThat(export()).isEqualTo(before);
    }

    @Test
    void whatARuleFindsFurtherIsAddedToAConfirmedOne() {
        curation.confirm(PERSON, key(PERSON, "anna"), "curator", null);
        take(List.of(HEADER, ANNA.replace("'rule'", "'evidence':[{'source':'article','exact':'Alda'}],'rule'")));
        assertThat(export()).contains("\"name\":\"Anna Alda\",\"evidence\":[{");
    }

    @Test
    void whoKnowsItOtherwiseThanByARuleMayChangeAConfirmedOne() {
        curation.confirm(PERSON, key(PERSON, "anna"), "curator", null);
        take(List.of(HEADER, "{'type':'person','id':'anna','name':'Anna Maria Alda'}"));
        assertThat(export()).contains("\"name\":\"Anna Maria Alda\"").doesNotContain("\"name\":\"Anna Alda\"");
    }

    @Test
    void aRejectedQuotationThatWasNotFoundMeanwhileDoesNotComeBack() {
        curation.reject(QUOTATION, key(QUOTATION, "came"), "curator", "no quotation");
        String before = export();
        String without = SAID.replaceAll("\\{'id':'came'.*?0.75},", "");
        assertThat(without).doesNotContain("We came");
        take(List.of(HEADER, without));
        take(List.of(HEADER, SAID));
        assertThat(export()).isEqualTo(before);
    }

    @Test
    void aSpeakerWhomACuratorChoseStays() {
        curation.reject(QUOTATION, key(QUOTATION, "came"), "curator", null);
        take(List.of(HEADER, SAID.replace("'speaker':{'person':'alda'}", "'speakerCandidates':['anna','alda']")));
        attribution.attribute(key(QUOTATION, "saw"), new Attribution.Named(PERSON, key(PERSON, "anna"), null), "curator", null);
        long statement = number("select q.statement.id from Quotation q where q.id = " + key(QUOTATION, "saw"));
        take(List.of(HEADER, SAID.replace("'meeting'", "'medium':'radio','meeting'")));
        assertThat(number("select q.statement.id from Quotation q where q.id = " + key(QUOTATION, "saw"))).isEqualTo(statement);
        assertThat(number("select s.speakerPerson.id from Statement s where s.id = " + statement))
                .isEqualTo(key(PERSON, "anna"));
        assertThat(number("select count(*) from Statement s join s.speakerCandidates c where s.id = " + statement)).isZero();
    }

    @Test
    void theSpeakerOfAStatementOfOneQuotationStaysToo() {
        take(List.of(HEADER,
                SAID.replace("'said'", "'one'").replaceAll("\\{'id':'came'.*?0.75},", "").replace("'saw'", "'seen'")));
        attribution.attribute(key(QUOTATION, "seen"), new Attribution.Named(null, 0, "a spokesperson"), "curator", null);
        take(List.of(HEADER,
                SAID.replace("'said'", "'one'").replaceAll("\\{'id':'came'.*?0.75},", "").replace("'saw'", "'seen'")
                        .replace("'meeting'", "'medium':'radio','meeting'")));
        assertThat(number("select count(*) from Statement s where s.speakerRole = 'a spokesperson' and s.medium = 'radio'"
                + " and s.speakerPerson is null")).isEqualTo(1);
    }

    @Test
    void peopleWhoWereMergedStayOne() {
        merge.merge(PERSON, key(PERSON, "alda"), key(PERSON, "anna"), "curator", "the same");
        take(RECORD);
        take(List.of(HEADER, ALDA.replace("'Alda',", "'A. Alda',"), ANNA.replace("0.75", "0.8"),
                TALKS.replace("'name':'Talks'", "'name':'Long talks'"),
                SAID.replace("'meeting'", "'medium':'radio','meeting'")));
        assertThat(number("select count(*) from Person p")).isEqualTo(1);
        assertThat(number("select count(*) from Participation p where p.person.id = " + key(PERSON, "anna"))).isEqualTo(1);
        assertThat(number("select count(*) from Statement s where s.medium = 'radio' and s.speakerPerson.id = "
                + key(PERSON, "anna"))).isEqualTo(1);
        assertThat(export()).contains("\"name\":\"Anna Alda\",\"otherNames\":[{\"name\":\"Alda\"},{\"name\":\"A. Alda\"}]");
    }

    /** Of two whom a source may mean, both of whom are one, that one is meant: a curator's merge says so, and a file cannot. */
    @Test
    void candidatesWhoWereMergedStayTheSpeaker() {
        String open = SAID.replace("'speaker':{'person':'alda'}", "'speakerCandidates':['anna','alda']");
        take(List.of(HEADER, open));
        merge.merge(PERSON, key(PERSON, "alda"), key(PERSON, "anna"), "curator", null);
        for (String again : List.of(open, open.replace("'meeting'", "'medium':'radio','meeting'"))) {
            take(List.of(HEADER, again));
            assertThat(number("select count(*) from Statement s where s.speakerPerson.id = " + key(PERSON, "anna")))
                    .isEqualTo(1);
            assertThat(number("select count(*) from Statement s join s.speakerCandidates c")).isZero();
        }
    }

    /** One brings the other's participants under the id that was merged away: they are there already. */
    @Test
    void meetingsThatWereMergedStayOneAndKeepTheirParticipantsOnce() {
        take(List.of(HEADER, TALKS.replace("'talks'", "'round'").replace("'Talks'", "'Round'")));
        merge.merge(MEETING, key(MEETING, "round"), key(MEETING, "talks"), "curator", null);
        merge.merge(PERSON, key(PERSON, "alda"), key(PERSON, "anna"), "curator", null);
        take(List.of(HEADER, TALKS.replace("'talks'", "'round'").replace("'Talks'", "'Second round'")));
        assertThat(number("select count(*) from Meeting m")).isEqualTo(1);
        assertThat(number("select count(*) from Participation p")).isEqualTo(1);
    }

    @Test
    void anExportOfAllThatImportedElsewhereGivesAnEqualRecordInWhichItStillStands() {
        curation.reject(PERSON, key(PERSON, "anna"), "curator", "nobody");
        curation.confirm(CLAIM, key(CLAIM, "hours"), "curator", null);
        attribution.attribute(key(QUOTATION, "saw"), new Attribution.Named(null, 0, "a voice"), "curator", null);
        String before = export();
        record.empty();
        assertThat(take(before).rejections()).isEmpty();
        assertThat(export()).isEqualTo(before);
        take(changed("'anna'", "'Anna Alda'", "'Anne Alda'"));
        assertThat(export()).isEqualTo(before);
    }

    /** What the bars let pass, of a quotation, a claim, a person and a meeting of confidence 0.75. */
    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource({ ", , , 0", "0.75, , , 4", "0.76, , , 0", ", 0.5, , 3", ", , 0.5, 1", "0, 0, 0, 8" })
    void whatPassesTheBarIsAcceptedAndTheHistorySaysThatNobodyLooked(Double quotations, Double people, Double meetings,
            int accepted) {
        record.empty();
        write(new AcceptanceBar(quotations, people, meetings), RECORD);
        assertThat(number("select count(*) from HistoryEntry h where h.action = ACCEPTED and h.actor = 'automatic'"
                + " and h.before = 'PROPOSED' and h.after = 'CONFIRMED'")).isEqualTo(accepted);
        assertThat(number("select count(*) from Quotation q where q.reviewStatus = CONFIRMED"))
                .isEqualTo(quotations != null && quotations <= 0.75 ? 2 : 0);
        assertThat(number("select count(*) from Statement s where s.reviewStatus = CONFIRMED"))
                .isEqualTo(quotations != null && quotations <= 0.75 ? 1 : 0);
    }

    @Test
    void whatIsSurerTheSecondTimeIsAcceptedThen() {
        write(new AcceptanceBar(0.9, null, null), List.of(HEADER, HOURS.replace("0.75", "0.95")));
        assertThat(number("select count(*) from Claim c where c.reviewStatus = CONFIRMED")).isEqualTo(1);
    }

    @Test
    void whatACuratorRejectedIsNotAcceptedHoweverSureTheRuleIs() {
        curation.reject(CLAIM, key(CLAIM, "hours"), "curator", null);
        write(new AcceptanceBar(0.0, 0.0, 0.0), List.of(HEADER, HOURS.replace("0.75", "1.0")));
        assertThat(number("select count(*) from Claim c where c.reviewStatus = REJECTED")).isEqualTo(1);
    }

    @Test
    void aCuratorConfirmsWhatWasAcceptedAutomatically() {
        record.empty();
        write(new AcceptanceBar(0.5, null, null), RECORD);
        curation.confirm(CLAIM, key(CLAIM, "hours"), "curator", null);
        take(List.of(HEADER, HOURS.replace("'two hours',", "'hours',")));
        assertThat(number("select count(*) from Claim c where c.value = 'two hours'")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({ "-0.1", "1.1", "NaN" })
    void aBarThatIsNoConfidenceIsRefused(double bar) {
        assertThatThrownBy(() -> new AcceptanceBar(bar, null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> changed(String key, String text, String other) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (String item : RECORD.subList(1, RECORD.size()))
            if (item.contains("'id':" + key)) {
                int from = item.indexOf("'id':" + key);
                String end = item.substring(from);
                String changed = end.replaceFirst(java.util.regex.Pattern.quote(text), other);
                assertThat(changed).isNotEqualTo(end);
                lines.add(item.substring(0, from) + changed);
            }
        return lines;
    }

    private void write(AcceptanceBar bar, List<String> lines) {
        ItemWriter writer = new ItemWriter(sessions, publicIds, "test", bar, (session, added) -> {
        }, new Announcer() {

            @Override
            public void note(Session session, List<RecordedStatement> recorded) {
                // Nobody waits for statements.
            }

            @Override
            public void committed(List<RecordedStatement> recorded) {
                journal.settle();
            }
        });
        writer.write(
                lines.stream().skip(1).map(line -> QualifiedItem.of(new LocatedItem("test", "file", 1, item(line)))).toList());
    }

    private static RecordItem item(String line) {
        try {
            return RecordJson.MAPPER.readValue(line.replace('\'', '"'), RecordItem.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long key(RecordKind kind, String key) {
        RecordId id = RecordId.derive(kind, "test", key);
        return publicIds.resolve(List.of(id)).get(id);
    }

    private long number(String query) {
        return sessions.fromSession(session -> session.createSelectionQuery(query, Long.class).getSingleResult());
    }

    private ImportReport take(List<String> lines) {
        ImportReport report = take(String.join("\n", lines).replace('\'', '"'));
        assertThat(report.rejections()).isEmpty();
        return report;
    }

    private ImportReport take(String text) {
        try {
            Path file = folder.resolve("record.jsonl");
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return imports.run(List.of(file), "test", ImportProgress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String export() {
        StringWriter out = new StringWriter();
        exports.run(out);
        return out.toString();
    }
}
