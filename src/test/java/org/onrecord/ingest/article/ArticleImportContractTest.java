package org.onrecord.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.ingest.Ambiguity;
import org.onrecord.ingest.Exports;
import org.onrecord.ingest.ImportProgress;
import org.onrecord.ingest.ImportReport;
import org.onrecord.ingest.Imports;
import org.onrecord.ingest.Rejection;
import org.onrecord.ingest.curation.Curation;
import org.onrecord.ingest.item.ClaimItem;
import org.onrecord.ingest.item.MeetingItem;
import org.onrecord.ingest.item.OrganizationItem;
import org.onrecord.ingest.item.PersonItem;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.RecordJson;
import org.onrecord.ingest.item.SourceItem;
import org.onrecord.ingest.item.StatementItem;
import org.onrecord.record.MeetingStatus;
import org.onrecord.record.Quotation;
import org.onrecord.record.RecordKind;
import org.onrecord.record.ReviewStatus;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class ArticleImportContractTest {

    private static final String ARTICLE = """
            Ministers meet in Oslo for talks on fishing rights

            By Anna Example

            May 3, 2024

            Norwegian Foreign Minister Kari Nordmann met Icelandic Foreign Minister Jon Jonsson in Oslo on May 3, 2024.

            “We have made progress in all of the matters that divided us,” Kari Nordmann told reporters after the talks.

            The talks in Oslo lasted about four hours, officials said.

            Reuters contributed to this report.
            """;

    private static final String OTHER = """
            Fishing talks end in Oslo

            May 4, 2024

            Norwegian Foreign Minister Kari Nordmann and Icelandic Foreign Minister Jon Jonsson held talks in Oslo on May 3, 2024.

            “We have made progress in all of the matters that divided us,” Nordmann said at the talks in Oslo on May 3, 2024.

            The talks in Oslo lasted about six hours.
            """;

    @Inject
    Imports imports;

    @Inject
    Exports exports;

    @Inject
    Curation curation;

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
    void proposesAllThatAnArticleSays() throws IOException {
        assertThat(take("a.txt", ARTICLE).rejections()).isEmpty();
        SourceItem source = items(SourceItem.class).findFirst().orElseThrow();
        assertEquals("Ministers meet in Oslo for talks on fishing rights", source.headline());
        assertEquals("Anna Example", source.byline());
        assertEquals("2024-05-03", source.datePublished().toString());
        assertEquals(ARTICLE, source.versions().get(0).text());
        assertThat(items(PersonItem.class)).extracting(PersonItem::name).contains("Kari Nordmann", "Jon Jonsson");
        assertThat(items(MeetingItem.class)).isNotEmpty();
        assertThat(items(ClaimItem.class)).anyMatch(claim -> claim.value().contains("four hours"));
        assertThat(items(StatementItem.class)).anyMatch(statement -> statement.quotations().get(0).text()
                .equals("We have made progress in all of the matters that divided us,"));
    }

    @Test
    void everythingIsProposedAndEveryQuotationSaysWhy() throws IOException {
        take("a.txt", ARTICLE);
        assertThat(items(RecordItem.class)).isNotEmpty().allSatisfy(
                item -> assertThat(RecordJson.line(item)).contains("\"reviewStatus\":\"PROPOSED\""));
        assertThat(items(StatementItem.class)).flatExtracting(StatementItem::quotations).isNotEmpty().allSatisfy(quotation -> {
            assertThat(quotation.rule()).isNotBlank();
            assertThat(quotation.confidence()).isBetween(0.0, 1.0);
            assertThat(quotation.evidence()).isNotEmpty();
        });
    }

    @Test
    void theSameAgainOrWithOtherFurnitureChangesNothing() throws IOException {
        take("a.txt", ARTICLE);
        String before = export();
        take("a.txt", ARTICLE);
        take("b.txt", "Menu\n\n" + ARTICLE + "\nLeave a comment\n");
        assertEquals(before, export());
    }

    @Test
    void aChangedBodyIsAnotherVersion() throws IOException {
        take("a.txt", ARTICLE);
        List<StatementItem> before = items(StatementItem.class).toList();
        String changed = ARTICLE.replace("Reuters contributed",
                "“It was about time,” Jon Jonsson said.\n\nReuters contributed");
        assertThat(take("a.txt", changed).rejections()).isEmpty();
        assertThat(items(SourceItem.class)).singleElement()
                .satisfies(source -> assertThat(source.versions()).extracting(version -> version.text())
                        .containsExactly(ARTICLE, changed));
        assertThat(items(StatementItem.class)).containsAll(before).hasSizeGreaterThan(before.size())
                .anyMatch(statement -> statement.quotations().get(0).text().equals("It was about time,"));
    }

    @Test
    void twoArticlesOfOneHeadlineAreTwoSources() throws IOException {
        take("a.txt", ARTICLE);
        take("b.txt", "Ministers meet in Oslo for talks on fishing rights\n\nNothing of this is known from anywhere else.\n\n"
                + "It was all another story.\n");
        assertThat(items(SourceItem.class)).hasSize(2);
    }

    @Test
    void thePrintsOfOneStatementAreGroupedAndTheMeetingIsOne() throws IOException {
        take("a.txt", ARTICLE.replace("told reporters after the talks", "said at the talks in Oslo on May 3, 2024"));
        assertThat(take("b.txt", OTHER).rejections()).isEmpty();
        assertThat(items(PersonItem.class)).extracting(PersonItem::name).containsOnlyOnce("Kari Nordmann", "Jon Jonsson");
        assertThat(items(MeetingItem.class)).hasSize(1);
        assertThat(items(ClaimItem.class).filter(claim -> claim.value().contains("hours"))).extracting(ClaimItem::meeting)
                .hasSize(2).containsOnly(items(MeetingItem.class).findFirst().orElseThrow().id());
        assertThat(items(StatementItem.class).filter(statement -> statement.quotations().size() == 2)).hasSize(1);
    }

    /** A curator judges by the rule, by how sure it is, and by the place in the article. */
    @Test
    void everyProposalHasItsGrounds() throws IOException {
        take("a.txt", ARTICLE);
        assertThat(items(PersonItem.class)).isNotEmpty().allSatisfy(person -> {
            assertThat(person.rule()).startsWith("name-");
            assertThat(person.confidence()).isBetween(0.5, 1.0);
            assertThat(person.evidence()).isNotEmpty();
        });
        assertThat(items(MeetingItem.class)).isNotEmpty().allSatisfy(meeting -> {
            assertThat(meeting.rule()).isNotBlank();
            assertThat(meeting.confidence()).isBetween(0.0, 1.0);
            assertThat(meeting.evidence()).isNotEmpty();
        });
        assertThat(items(ClaimItem.class)).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.rule()).isNotBlank();
            assertThat(claim.confidence()).isBetween(0.0, 1.0);
        });
        assertThat(items(OrganizationItem.class)).isNotEmpty()
                .allSatisfy(body -> assertThat(body.rule()).isEqualTo("named-body"));
    }

    @Test
    void aProposedMeetingIsCompletedByLaterArticles() throws IOException {
        take("b.txt", OTHER.replace("Icelandic Foreign Minister Jon Jonsson", "Icelandic diplomats"));
        int before = items(MeetingItem.class).findFirst().orElseThrow().participants().size();
        take("a.txt", ARTICLE);
        assertThat(items(MeetingItem.class)).singleElement().satisfies(meeting -> {
            assertThat(meeting.participants()).hasSizeGreaterThan(before);
            assertThat(meeting.participants()).extracting(party -> party.person() + party.organization())
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void aRejectedProposalDoesNotComeBackAndAConfirmedOneStays() throws IOException {
        take("a.txt", ARTICLE);
        curation.reject(RecordKind.QUOTATION, quotation("We have made progress in all of the matters that divided us,"), "ana",
                "not said so");
        String before = export();
        take("a.txt", ARTICLE);
        take("b.txt",
                ARTICLE.replace("Reuters contributed", "Nothing else was said by anybody at all.\n\nReuters contributed"));
        assertThat(items(StatementItem.class)).flatExtracting(StatementItem::quotations)
                .filteredOn(quotation -> quotation.text().startsWith("We have made progress")).singleElement()
                .satisfies(quotation -> assertEquals(ReviewStatus.REJECTED, quotation.reviewStatus()));
        assertThat(export()).isNotEqualTo(before);
    }

    @Test
    void aConfirmedProposalIsNotChanged() throws IOException {
        take("a.txt", ARTICLE);
        curation.confirm(RecordKind.QUOTATION, quotation("We have made progress in all of the matters that divided us,"), "ana",
                null);
        List<StatementItem> before = items(StatementItem.class).toList();
        take("b.txt", ARTICLE.replace("told reporters after the talks", "wrote in a letter, for all to read"));
        assertThat(items(StatementItem.class)).containsAll(before);
    }

    @Test
    void twoPeopleOfOneNameAreNeitherChosen() throws IOException {
        Path known = Files.writeString(folder.resolve("known.jsonl"), """
                {"type":"header","format":"onrecord","version":1,"namespace":"test"}
                {"type":"person","id":"one","name":"Kari Nordmann"}
                {"type":"person","id":"two","name":"Kari Nordmann"}
                """);
        imports.run(List.of(known), "ana", ImportProgress.NONE);
        ImportReport report = take("a.txt", ARTICLE);
        assertThat(report.ambiguities()).singleElement().satisfies(ambiguity -> {
            assertEquals("Kari Nordmann", ambiguity.mention());
            assertThat(ambiguity.candidates()).hasSize(2);
        });
        assertThat(items(PersonItem.class).filter(person -> person.name().equals("Kari Nordmann"))).hasSize(3);
        assertThat(items(StatementItem.class).filter(statement -> !statement.speakerCandidates().isEmpty())).isNotEmpty()
                .allSatisfy(statement -> {
                    assertThat(statement.speaker()).isNull();
                    assertThat(statement.speakerCandidates()).hasSize(2);
                });
    }

    @Test
    void aKnownPersonIsFoundInAnotherSpelling() throws IOException {
        Path known = Files.writeString(folder.resolve("known.jsonl"), """
                {"type":"header","format":"onrecord","version":1,"namespace":"test"}
                {"type":"person","id":"one","name":"Sergey Lavrov"}
                """);
        imports.run(List.of(known), "ana", ImportProgress.NONE);
        take("a.txt", ARTICLE.replace("Kari Nordmann", "Sergei Lavrov"));
        assertThat(items(PersonItem.class).filter(person -> person.name().contains("Lavrov"))).hasSize(1);
    }

    @Test
    void aSurnameThatIsNeverCompletedIsWhoeverAloneIsKnownByIt() throws IOException {
        Path known = Files.writeString(folder.resolve("known.jsonl"), """
                {"type":"header","format":"onrecord","version":1,"namespace":"test"}
                {"type":"person","id":"one","name":"Kari Nordmann"}
                {"type":"person","id":"two","name":"Olav Hansen"}
                {"type":"person","id":"three","name":"Berit Hansen"}
                """);
        imports.run(List.of(known), "ana", ImportProgress.NONE);
        String nordmann = items(PersonItem.class).filter(person -> person.name().equals("Kari Nordmann")).findFirst()
                .orElseThrow().id();
        ImportReport report = take("a.txt", """
                Fishing talks end in Oslo

                May 4, 2024

                “We have made progress,” Nordmann said. “It was about time.”

                “We have not,” Hansen said in Bergen.

                “We do not know,” Jonsson said in Reykjavik.
                """);
        assertThat(report.ambiguities()).extracting(Ambiguity::mention).containsExactly("Hansen");
        assertThat(statement("We have made progress,").speaker().person()).isEqualTo(nordmann);
        assertThat(statement("We have made progress,").quotations()).allSatisfy(
                quotation -> assertThat(quotation.confidence()).isLessThan(0.9));
        assertThat(statement("We have not,").speaker()).isNull();
        assertThat(statement("We have not,").speakerCandidates()).hasSize(2);
        assertThat(statement("We do not know,").speaker()).isNull();
        assertThat(statement("We do not know,").speakerCandidates()).isEmpty();
        assertThat(items(PersonItem.class)).hasSize(3);
    }

    @Test
    void whetherAMeetingTookPlaceIsUnknownUntilASourceSaysSo() throws IOException {
        take("a.txt", """
                Fleet to be renewed

                May 2, 2024

                Prime Minister Jon Jonsson visited Oslo on May 2, 2024, to meet with President Kari Nordmann.
                """);
        MeetingItem meeting = items(MeetingItem.class).filter(item -> item.parent() != null).findFirst().orElseThrow();
        assertThat(meeting.status()).isNull();
        take("b.txt", """
                Two leaders on fish

                May 3, 2024

                President Kari Nordmann met Prime Minister Jon Jonsson in Oslo on May 2, 2024.
                """);
        assertThat(items(MeetingItem.class).filter(item -> item.id().equals(meeting.id()))).singleElement()
                .extracting(MeetingItem::status).isEqualTo(MeetingStatus.HELD);
    }

    @Test
    void whatWasPlannedIsHeldOnceASourceSaysSo() throws IOException {
        take("a.txt", """
                Fishing talks ahead

                May 2, 2024

                Norwegian and Icelandic diplomats are scheduled to meet in Oslo on May 3, 2024.
                """);
        assertThat(items(MeetingItem.class)).singleElement().extracting(MeetingItem::status).isEqualTo(MeetingStatus.PLANNED);
        take("b.txt", OTHER);
        assertThat(items(MeetingItem.class)).singleElement().extracting(MeetingItem::status).isEqualTo(MeetingStatus.HELD);
    }

    @Test
    void aDateInTheFutureIsLeftOutAndReported() throws IOException {
        ImportReport report = take("a.txt", ARTICLE.replace("May 3, 2024\n\nNor", "May 3, 9024\n\nNor"));
        assertThat(report.rejections()).extracting(Rejection::code).containsExactly("FUTURE_DATE");
        assertThat(items(SourceItem.class)).singleElement().extracting(SourceItem::datePublished).isNull();
    }

    @Test
    void aBadFileIsReportedAndTheOthersAreTaken() throws IOException {
        Files.write(folder.resolve("b.txt"), new byte[] { 'P', 'K', 3, 4, 0 });
        Files.writeString(folder.resolve("c.html"), "<html><body></body></html>");
        ImportReport report = take("a.txt", ARTICLE);
        assertThat(report.rejections()).isEmpty();
        report = imports.run(List.of(folder), "ana", ImportProgress.NONE);
        assertThat(report.rejections()).extracting(Rejection::code).containsExactly("BINARY", "NO_MAIN_TEXT");
        assertThat(items(SourceItem.class)).hasSize(1);
    }

    @Test
    void anArticleIsOneTransaction() throws IOException {
        take("b.txt", OTHER);
        long before = times();
        take("a.txt", ARTICLE);
        assertThat(times() - before).isEqualTo(1);
    }

    /** All that one transaction writes has one time. */
    private long times() {
        return sessions.fromSession(session -> session
                .createSelectionQuery("select count(distinct h.at) from HistoryEntry h", Long.class).getSingleResult());
    }

    @Test
    void anExportOfArticlesImportedElsewhereIsEqual() throws IOException {
        take("a.txt", ARTICLE);
        take("b.txt", OTHER);
        String before = export();
        record.empty();
        Path file = Files.writeString(folder.resolve("export.jsonl"), before);
        assertThat(imports.run(List.of(file), "ana", ImportProgress.NONE).rejections()).isEmpty();
        assertEquals(before, export());
    }

    private StatementItem statement(String text) {
        return items(StatementItem.class)
                .filter(item -> item.quotations().stream().anyMatch(quotation -> quotation.text().startsWith(text)))
                .findFirst().orElseThrow();
    }

    private ImportReport take(String name, String text) throws IOException {
        return imports.run(List.of(Files.writeString(folder.resolve(name), text)), "ana", ImportProgress.NONE);
    }

    private long quotation(String text) {
        return sessions.fromSession(session -> session.createSelectionQuery("from Quotation q where q.text = :text",
                Quotation.class).setParameter("text", text).getSingleResult().getId());
    }

    private String export() {
        StringWriter out = new StringWriter();
        exports.run(out);
        return out.toString();
    }

    private <T extends RecordItem> Stream<T> items(Class<T> type) {
        return export().lines().skip(1).map(ArticleImportContractTest::item).filter(type::isInstance).map(type::cast);
    }

    private static RecordItem item(String line) {
        try {
            return RecordJson.MAPPER.readValue(line, RecordItem.class);
        } catch (IOException e) {
            throw new IllegalStateException(line, e);
        }
    }
}
