package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Organization;
import org.onrecord.record.OrganizationKind;
import org.onrecord.record.Position;
import org.onrecord.record.Quotation;
import org.onrecord.record.Source;
import org.onrecord.record.SpeechMode;
import org.onrecord.record.Statement;
import org.onrecord.record.Window;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Which of two statements that both match comes first. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
@Tag("search-server")
class RankingContractTest extends SearchTestCase {

    private record Ranked(Source[] sources, List<Long> ids) {
    }

    /** A statement as a table has it: its words; how they are given, by how many sources, when. */
    private static Statement said(RecordFixture record, List<Source> sources, String cell) {
        String[] parts = cell.split(";");
        int prints = parts.length > 2 ? Integer.parseInt(parts[2].strip()) : 1;
        SpeechMode mode = parts.length > 1 ? SpeechMode.valueOf(parts[1].strip()) : SpeechMode.DIRECT;
        List<Quotation> quotations = new ArrayList<>();
        for (int i = 0; i < prints; i++)
            quotations.add(record.quotation(sources.get(i), parts[0].strip(), "en", mode));
        return record.statement(record.person("Anna Sprecher"), parts.length > 3 ? parts[3].strip() : "2025",
                quotations.toArray(Quotation[]::new));
    }

    private Ranked ranked(String... cells) {
        return given(record -> {
            List<Source> sources = new ArrayList<>();
            for (int i = 0; i < 6; i++)
                sources.add(record.source("Remarks", null));
            List<Long> ids = new ArrayList<>();
            for (String cell : cells)
                ids.add(said(record, sources, cell).getId());
            return new Ranked(sources.toArray(Source[]::new), ids);
        });
    }

    @ParameterizedTest(name = "{0}: {1} before {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            // The words as they were typed before scattered ones, whatever else speaks for these.
            "direct flights   | We spoke of direct flights and of much else on that long day; PARTIAL; 1; 2001 "
                    + "| flights direct; DIRECT; 6; 2025",
            "to be or not     | one asks whether to be or not; INDIRECT; 1; 2001 | not to be or be; DIRECT; 6; 2025",
            "ceasefire talks -gas | on ceasefire talks; PARTIAL; 1; 2001 | talks on a ceasefire; DIRECT; 3; 2025",
            "ceasefire talks said:2001..2025 | on ceasefire talks; PARTIAL; 1; 2001 | talks on a ceasefire; DIRECT; 3; 2025",
            // Whole sentences before fragments, however short.
            "\"certain hopes\"  | The first contacts inspire certain hopes in all of us here today; DIRECT "
                    + "| certain hopes; PARTIAL",
            "certain hopes    | The first contacts inspire certain hopes in all of us here today; DIRECT "
                    + "| certain hopes; PARTIAL",
            "hopes            | The first contacts inspire certain hopes; DIRECT | certain hopes; INDIRECT",
            "hope*            | The first contacts inspire certain hopes; DIRECT | certain hopes; PARTIAL; 3",
            // More independent sources before fewer.
            "embassies        | the embassies reopen; DIRECT; 2; 2024 | the embassies reopen; DIRECT; 1; 2025",
            "embassies        | the embassies reopen; DIRECT; 3; 2024 | the embassies reopen; DIRECT; 2; 2025",
            "\"the embassies\"  | the embassies reopen; DIRECT; 6; 2024 | the embassies reopen; DIRECT; 3; 2025",
            "embassies        | soon the embassies reopen; DIRECT; 3; 2024 | the embassies reopen; DIRECT; 1; 2025",
            // Of equal ones the recent before the old.
            "embassies        | the embassies reopen; DIRECT; 2; 2025-02-27 | the embassies reopen; DIRECT; 2; 2025-02-26",
            "\"reopen\"         | the embassies reopen; PARTIAL; 1; 2025-02 | the embassies reopen; PARTIAL; 1; 2024-12-31",
            "embassies        | the embassies reopen; DIRECT; 1; 1990 | the embassies reopen; DIRECT; 1; 1989-12" })
    void comesFirst(String query, String first, String second) {
        Ranked ranked = ranked(second, first);
        assertThat(find(query, in(ranked.sources()))).containsExactly(ranked.ids().get(1), ranked.ids().get(0));
    }

    @Test
    void mostSourcesComeFirstAndPageByAStoredKey() {
        Ranked ranked = ranked("a; DIRECT; 1; 2025", "b; DIRECT; 3; 2024", "c; PARTIAL; 3; 2025", "d; DIRECT; 6; 1999",
                "e; DIRECT; 3; 2025");
        List<Long> expected = List.of(3, 4, 2, 1, 0).stream().map(ranked.ids()::get).toList();
        List<Long> seen = new ArrayList<>();
        Position at = null;
        do {
            SearchResult<StatementHit> page = search(null, in(ranked.sources()), StatementOrder.MOST_SOURCES,
                    new Window(2, false, at, null));
            seen.addAll(ids(page));
            List<StatementHit> rows = page.page().rows();
            at = page.page().hasNext() ? rows.get(rows.size() - 1).position() : null;
        } while (at != null);
        assertThat(seen).isEqualTo(expected);
        Position third = search(null, in(ranked.sources()), StatementOrder.MOST_SOURCES, Window.first(3)).page().rows().get(2)
                .position();
        assertThat(ids(search(null, in(ranked.sources()), StatementOrder.MOST_SOURCES, new Window(9, true, null, third))))
                .isEqualTo(expected.subList(0, 2));
    }

    /** Sources of one publisher, and those that credit one agency, are one voice. */
    @Test
    void sourcesCountOnlyWhereTheyAreIndependent() {
        Ranked ranked = given(record -> {
            Organization outlet = record.organization("Outlet of one voice", OrganizationKind.OUTLET);
            Organization agency = record.organization("Agency of one voice", OrganizationKind.AGENCY);
            List<Source> echoes = List.of(record.source("One", outlet), record.source("Two", outlet),
                    record.source("Three", outlet, agency, null), record.source("Four", null, agency, null));
            Statement echoed = record.statement(record.person("Anna Sprecher"), "2024",
                    echoes.stream().map(source -> record.quotation(source, "echo")).toArray(Quotation[]::new));
            List<Source> voices = List.of(record.source("Five", null), record.source("Six", null),
                    record.source("Seven", null));
            Statement voiced = record.statement(record.person("Anna Sprecher"), "2001",
                    voices.stream().map(source -> record.quotation(source, "echo")).toArray(Quotation[]::new));
            List<Source> all = new ArrayList<>(echoes);
            all.addAll(voices);
            return new Ranked(all.toArray(Source[]::new), List.of(voiced.getId(), echoed.getId()));
        });
        assertThat(ids(search("echo", in(ranked.sources()), StatementOrder.MOST_SOURCES, Window.first(9))))
                .isEqualTo(ranked.ids());
        assertThat(find("echo", in(ranked.sources()))).isEqualTo(ranked.ids());
    }
}
