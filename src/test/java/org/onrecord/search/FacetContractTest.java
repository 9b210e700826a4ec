package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.search.StatementFacet.LANGUAGE;
import static org.onrecord.search.StatementFacet.MEETING;
import static org.onrecord.search.StatementFacet.MONTH;
import static org.onrecord.search.StatementFacet.PUBLISHER;
import static org.onrecord.search.StatementFacet.SPEAKER;
import static org.onrecord.search.StatementFacet.SPEECH_MODE;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.OrganizationKind;
import org.onrecord.record.PartialDate;
import org.onrecord.record.Person;
import org.onrecord.record.Source;
import org.onrecord.record.SpeechMode;
import org.onrecord.record.Statement;
import org.onrecord.record.Window;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
@Tag("search-server")
class FacetContractTest extends SearchTestCase {

    private record Made(Source english, Source russian, Organization outlet, Organization agency, Person anna, Person berta,
            Meeting meeting) {
    }

    private Made made() {
        return given(record -> {
            Organization outlet = record.organization("Outlet", OrganizationKind.OUTLET);
            Organization agency = record.organization("Agency", OrganizationKind.AGENCY);
            Made m = new Made(record.source("Remarks", outlet), record.source("Remarks", agency), outlet, agency,
                    record.person("Anna Sprecher"), record.person("Berta Zweite"), record.meeting("There", "2025", null));
            Statement first = record.statement(m.anna(), "2025-02-27",
                    record.quotation(m.english(), "embassies reopen", "en", SpeechMode.DIRECT),
                    record.quotation(m.english(), "embassies to reopen", "en", SpeechMode.INDIRECT),
                    record.quotation(m.russian(), "посольства откроются", "ru", SpeechMode.DIRECT));
            first.setMeeting(m.meeting());
            record.statement(m.anna(), "2025-01", record.quotation(m.english(), "embassies close"));
            record.statement(m.berta(), "2025", record.quotation(m.english(), "embassies close"));
            return m;
        });
    }

    private List<FacetCount> count(String text, StatementFilter filter, StatementFacet facet) {
        return statements.count(new StatementQuery(text, filter, StatementOrder.RELEVANCE, Window.first(0), false, false),
                facet,
                10);
    }

    private static FacetCount of(Object value, long count) {
        return new FacetCount(value.toString(), count);
    }

    @Test
    void countsStatementsMostFirst() {
        Made m = made();
        StatementFilter all = in(m.english(), m.russian());
        assertThat(count(null, all, SPEAKER)).containsExactly(of(m.anna().getId(), 2), of(m.berta().getId(), 1));
        assertThat(count(null, all, MEETING)).containsExactly(of(m.meeting().getId(), 1));
        assertThat(count(null, all, PUBLISHER)).containsExactly(of(m.outlet().getId(), 3), of(m.agency().getId(), 1));
        assertThat(count(null, all, LANGUAGE)).containsExactly(of("en", 3), of("ru", 1));
        assertThat(count(null, all, SPEECH_MODE)).containsExactly(of("DIRECT", 3), of("INDIRECT", 1));
        assertThat(count("close", all, SPEAKER)).containsExactlyInAnyOrder(of(m.anna().getId(), 1), of(m.berta().getId(), 1));
        assertThat(statements.count(new StatementQuery(null, all, null, Window.first(0), false, false), SPEAKER, 1)).hasSize(1);
    }

    @Test
    void countsMonthsInOrderOfTime() {
        Made m = made();
        assertThat(count(null, in(m.english()), MONTH)).containsExactly(of("2025-01", 1), of("2025-02", 1));
    }

    @Test
    void theFilterOnAPropertyDoesNotNarrowItsCounts() {
        Made m = made();
        Set<Long> sources = Set.of(m.english().getId(), m.russian().getId());
        PartialDate from = PartialDate.parse("2025-02-01");
        StatementFilter filter = new StatementFilter(Set.of(m.berta().getId()), null, sources, null, null, null, null, null,
                null,
                null, null, null, null);
        assertThat(count(null, filter, SPEAKER)).containsExactly(of(m.anna().getId(), 2), of(m.berta().getId(), 1));
        assertThat(count(null, filter, MEETING)).isEmpty();
        StatementFilter dated = new StatementFilter(null, null, sources, null, null, null, null, null, null, from, null, null,
                null);
        assertThat(count(null, dated, MONTH)).containsExactly(of("2025-01", 1), of("2025-02", 1));
        assertThat(count(null, dated, SPEAKER)).containsExactlyInAnyOrder(of(m.anna().getId(), 1), of(m.berta().getId(), 1));
    }

    @Test
    void onlyQuotationsThatTheFilterAsksForCount() {
        Made m = made();
        Source[] sources = { m.english(), m.russian() };
        StatementFilter russian = filter(sources, null, Set.of("ru"), null, null, null);
        assertThat(count(null, russian, PUBLISHER)).containsExactly(of(m.agency().getId(), 1));
        assertThat(count(null, russian, LANGUAGE)).containsExactly(of("en", 3), of("ru", 1));
        assertThat(count(null, russian, SPEECH_MODE)).containsExactly(of("DIRECT", 1));
        StatementFilter outlet = filter(sources, Set.of(m.outlet().getId()), null, null, null, null);
        assertThat(count(null, outlet, LANGUAGE)).containsExactly(of("en", 3));
    }
}
