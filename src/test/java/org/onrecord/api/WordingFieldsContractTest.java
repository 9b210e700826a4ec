package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.api.RecordBuilder.id;
import static org.onrecord.record.RecordKind.QUOTATION;
import static org.onrecord.record.RecordKind.STATEMENT;

import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Meeting;
import org.onrecord.record.MeetingClassification;
import org.onrecord.record.Organization;
import org.onrecord.record.OrganizationKind;
import org.onrecord.record.Person;
import org.onrecord.record.Source;
import org.onrecord.record.SpeechMode;
import org.onrecord.record.Statement;
import org.onrecord.record.Wording;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** The wordings of one statement side by side, and the statements that may be one. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordingFieldsContractTest {

    private static final String FERRY = id(STATEMENT, "ferry");

    @Inject
    EmptyRecord record;

    @Inject
    SessionFactory sessions;

    /** Once: nobody here changes anything. */
    @BeforeAll
    void writeRecord() {
        record.empty();
        RecordBuilder.write(sessions, session -> new FerryRecord(session).write());
    }

    @Test
    void eachWordingIsComparedWithTheRepresentativeOne() {
        JsonPath quotations = Graph.ask("{ statement(id: \"" + FERRY
                + "\") { quotations { id diff { kind editorial before after } } } }").setRootPath("data.statement.quotations");
        assertThat(quotations.getList("[0].diff.kind")).containsExactly("EQUAL");
        assertThat(quotations.getList("[1].diff.kind")).containsExactly("EQUAL", "REPLACED", "EQUAL");
        assertThat(quotations.getString("[1].diff[1].before")).isEqualTo("line");
        assertThat(quotations.getString("[1].diff[1].after")).isEqualTo("service");
        assertThat(quotations.getString("[1].diff.after.join('')"))
                .isEqualTo("The ferry service between our ports will reopen in May");
    }

    @Test
    void aQuotationByItselfKnowsItsStatement() {
        JsonPath alone = Graph.ask("{ node(id: \"" + quotation("ferry", 1) + "\") { ... on Quotation { diff { kind } } } }");
        assertThat(alone.getList("data.node.diff.kind")).containsExactly("EQUAL", "REPLACED", "EQUAL");
    }

    @Test
    void twoWordingsStandSideBySide() {
        JsonPath compared = Graph.ask("{ statement(id: \"" + FERRY + "\") { compare(a: \"" + quotation("ferry", 1) + "\", b: \""
                + quotation("ferry", 2) + "\") { a { text } b { text } similarity diff { kind }"
                + " differences { kind a { start end } b { start end } } } } }").setRootPath("data.statement.compare");
        assertThat(compared.getString("b.text")).isEqualTo("The ferry service between our ports will not reopen in May");
        assertThat(compared.getDouble("similarity")).isGreaterThan(0.8);
        assertThat(compared.getList("diff.kind")).containsExactly("EQUAL", "INSERTED", "EQUAL");
        assertThat(compared.getList("differences.kind")).containsExactly("NEGATION");
        String denial = compared.getString("b.text").substring(compared.getInt("differences[0].b.start"),
                compared.getInt("differences[0].b.end"));
        assertThat(denial).contains("not");
    }

    @ParameterizedTest
    @CsvSource({ "x, BAD_ID", "STATEMENT, WRONG_KIND", "OTHER, BAD_ARGUMENT", "UNKNOWN, BAD_ARGUMENT" })
    void onlyItsOwnQuotationsAreCompared(String what, String code) {
        String other = switch (what) {
            case "STATEMENT" -> FERRY;
            case "OTHER" -> quotation("again", 0);
            case "UNKNOWN" -> id(QUOTATION, "unknown");
            default -> what;
        };
        JsonPath refused = Graph.send("{ statement(id: \"" + FERRY + "\") { compare(a: \"" + quotation("ferry", 0)
                + "\", b: \"" + other + "\") { similarity } } }");
        assertThat(refused.getString("errors[0].extensions.code")).isEqualTo(code);
    }

    /** Not the denial, not another speaker's, not what was said a month later. */
    @Test
    void whatMayBeTheSameStatementIsSuggested() {
        JsonPath suggested = Graph.ask("{ statement(id: \"" + FERRY
                + "\") { suggestedWordings { statement { id } similarity reason } } }")
                .setRootPath("data.statement.suggestedWordings");
        assertThat(suggested.getList("statement.id")).containsExactly(id(STATEMENT, "again"));
        assertThat(suggested.getDouble("[0].similarity")).isBetween(0.4, 1.0);
        assertThat(suggested.getString("[0].reason")).isNotBlank();
        JsonPath none = Graph.ask("{ statement(id: \"" + id(STATEMENT, "unnamed")
                + "\") { suggestedWordings(first: 1) { similarity } } }");
        assertThat(none.getList("data.statement.suggestedWordings")).isEmpty();
    }

    private static String quotation(String statement, int number) {
        return id(QUOTATION, id(STATEMENT, statement) + number);
    }

    private static final class FerryRecord extends RecordBuilder {

        FerryRecord(Session session) {
            super(session);
        }

        void write() {
            Person vera = person("vera", "Vera", "Orlova");
            Person ivo = person("ivo", "Ivo", "Lang");
            Organization harbour = organization("harbour", "Harbour office", OrganizationKind.OTHER, null);
            Meeting talks = meeting("strait", "Talks on the strait", MeetingClassification.TALKS, "2031-04-02", null);
            Source courier = source("courier", "Ferry to reopen", null, null, null, "…", true);
            Source herald = source("gazette", "Ferry in May", null, null, null, "…", true);
            Statement ferry = said("ferry", vera, "2031-04-02", courier, "The ferry line between our ports will reopen in May");
            ferry.setMeeting(talks);
            quotation(ferry, herald, "The ferry service between our ports will reopen in May", SpeechMode.DIRECT,
                    Wording.REWORDING);
            quotation(ferry, herald, "The ferry service between our ports will not reopen in May", SpeechMode.DIRECT,
                    Wording.REWORDING);
            said("again", vera, "2031-04-03", herald, "The ferry service between our two ports is going to be reopened in May");
            said("denial", vera, "2031-04-02", herald, "The ferry line between our ports will never reopen in May");
            said("other", ivo, "2031-04-02", herald, "The ferry line between our ports will reopen in May");
            said("later", vera, "2031-05-02", herald, "The ferry line between our ports will reopen in May");
            Statement unnamed = statement("unnamed", null, null, "2031-04-02");
            quotation(unnamed, herald, "The ferry line between our ports will reopen in May", SpeechMode.DIRECT, Wording.SAME);
            Statement body = statement("body", null, harbour, "2031-04-02");
            quotation(body, herald, "The ferry line between our ports will reopen in May", SpeechMode.DIRECT, Wording.SAME);
        }

        private Statement said(String key, Person who, String day, Source source, String words) {
            Statement statement = statement(key, who, null, day);
            quotation(statement, source, words, SpeechMode.DIRECT, Wording.SAME);
            return statement;
        }
    }
}
