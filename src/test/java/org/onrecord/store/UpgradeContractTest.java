package org.onrecord.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.OlderHome;
import org.onrecord.ingest.Exports;
import org.onrecord.store.check.IndexCheck;
import org.onrecord.store.check.KindReport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/**
 * That what an older version has left is brought up to date by a start, with all that was in it.
 * <p>
 * What lies in {@code src/test/resources/homes} was written by commit 099368b, the last one with the first schema only, whose
 * index said no version of its mapping. There, with {@code onrecord.sample=false}, the harbour's record file of
 * docs/record-files.md was imported, then the same with the meeting called "Talks on the harbour ferry"; {@code token create
 * --name desk --role curator} made a token. The zip is the home folder then, without its locks; the SQL that of {@code pg_dump
 * --inserts --no-owner --no-privileges} of PostgreSQL 15, without comments; the record file what {@code export} wrote, without
 * the times of the history.
 */
@QuarkusTest
@QuarkusTestResource(value = OlderHome.class, restrictToAnnotatedClass = true)
@Tag("contract")
class UpgradeContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    ActiveStore store;

    @Inject
    IndexVersion index;

    @Inject
    IndexCheck check;

    @Inject
    Exports exports;

    @Test
    void nothingIsLost() throws IOException {
        StringWriter written = new StringWriter();
        exports.run(written);
        assertThat(lines(written.toString().replaceAll("\"at\":\"[^\"]*\"", "\"at\":\"\"")))
                .isEqualTo(lines(resource("/homes/schema-1.jsonl")));
    }

    private static List<JsonNode> lines(String recordFile) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : recordFile.lines().toList())
            lines.add(JSON.readTree(line));
        return lines;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = UpgradeContractTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theTablesAreMigrated() throws SQLException {
        List<String> applied = new ArrayList<>();
        try (Connection connection = store.connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select \"version\", \"success\" from \"flyway_schema_history\""
                        + " where \"version\" is not null order by \"installed_rank\"")) {
            while (row.next()) {
                applied.add(row.getString(1));
                assertThat(row.getBoolean(2)).isTrue();
            }
        }
        assertThat(applied).startsWith("1", "2", "3", "4", "5", "6");
    }

    @Test
    void theIndexIsOfThisVersionAndHasAllThatTheDatabaseHas() {
        assertThat(index.isCurrent()).isTrue();
        assertThat(check.run(compared -> {
        })).allSatisfy(kind -> assertThat(kind.faults()).as(kind.toString()).isZero())
                .extracting(KindReport::records).contains(1L, 2L);
    }

    @Test
    void searchesFindWhatWasSaidWordForWord() {
        JsonPath found = ask("""
                { statements(query: "\\"ferry stays\\"") { nodes { text speaker { ... on Person { name } }
                  quotations { text speechMode source { headline } intact evidence { exact start end } } }
                  edges { highlights { text matches { start end } } } } }""").setRootPath("data.statements");
        assertThat(found.getList("nodes")).hasSize(1);
        assertThat(found.getString("nodes[0].speaker.name")).isEqualTo("Ada Example");
        assertThat(found.getList("nodes[0].quotations.source.headline")).containsExactlyInAnyOrder("Ferry talks end",
                "Ferry to stay");
        assertThat(found.getList("nodes[0].quotations.intact")).containsOnly(true);
        assertThat(found.getString("edges[0].highlights[0].text")).contains("The ferry stays,");
        assertThat(found.getInt("edges[0].highlights[0].matches[0].start")).isEqualTo(4);
    }

    @Test
    void meetingsPeopleAndClaimsAreThere() {
        JsonPath meeting = ask("""
                { meetings(query: "harbour ferry") { nodes { name classification place { locality }
                  participants { nodes { role person { name memberships { role organization { name } } } } }
                  accounts { property values { value claims { evidence { exact } } } }
                  history { action property before after } } } }""").setRootPath("data.meetings.nodes[0]");
        assertThat(meeting.getString("name")).isEqualTo("Talks on the harbour ferry");
        assertThat(meeting.getString("place.locality")).isEqualTo("Port Example");
        assertThat(meeting.getString("participants.nodes[0].person.memberships[0].organization.name"))
                .isEqualTo("Port Authority");
        assertThat(meeting.getString("accounts[0].property")).isEqualTo("DURATION");
        assertThat(meeting.getString("accounts[0].values[0].claims[0].evidence[0].exact"))
                .isEqualTo("The talks took about two hours");
        assertThat(meeting.getList("history.property")).contains("name");
        assertThat(meeting.getList("history.before")).contains("Talks on the ferry");
        assertThat(meeting.getList("history.after")).contains("Talks on the harbour ferry");
    }

    @Test
    void tokensStayGood() throws SQLException {
        try (Connection connection = store.connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select name from api_token")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("desk");
        }
    }

    private static JsonPath ask(String query) {
        JsonPath answer = given().contentType("application/json").body(Map.of("query", query)).post("/graphql").then()
                .statusCode(200).extract().jsonPath();
        assertThat(answer.<Object> get("errors")).as(answer.prettify()).isNull();
        return answer;
    }
}
