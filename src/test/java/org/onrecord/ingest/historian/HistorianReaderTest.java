package org.onrecord.ingest.historian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.ingest.Rejection;
import org.onrecord.ingest.item.EvidenceLine;
import org.onrecord.ingest.item.MeetingItem;
import org.onrecord.ingest.item.MembershipLine;
import org.onrecord.ingest.item.OrganizationItem;
import org.onrecord.ingest.item.ParticipantLine;
import org.onrecord.ingest.item.PersonItem;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.SourceItem;
import org.onrecord.match.KnownPerson;
import org.onrecord.match.PeopleRegistry;
import org.onrecord.match.Tenure;
import org.onrecord.record.MeetingClassification;
import org.onrecord.record.PartialDate;
import org.onrecord.record.Place;

class HistorianReaderTest {

    private static final Path SETS = Path.of("src/test/resources/historian");
    private Collected read;

    @BeforeEach
    void readAll() throws IOException {
        read = Collected.read(Collected.accepted(SETS), new PeopleRegistry());
    }

    @Test
    void aTripIsAMeetingWithPeriodPlaceTravellerAndSource() {
        MeetingItem trip = read.meeting("historian:travels", "20");

        assertThat(trip.classification()).isEqualTo(MeetingClassification.TRIP);
        assertThat(trip.name()).isEqualTo("Anne Able in Oslo, Norway, 1–2 March 1974");
        assertThat(trip.start()).isEqualTo(PartialDate.of(1974, 3, 1));
        assertThat(trip.end()).isEqualTo(PartialDate.of(1974, 3, 2));
        assertThat(trip.place()).isEqualTo(new Place(null, "Oslo", "Norway"));
        assertThat(read.participants(trip)).containsExactly("Anne Mary Able (Secretary of State, United States)");
        SourceItem source = read.source(trip.evidence().get(0).source());
        assertThat(source.url()).isEqualTo("https://history.state.gov/departmenthistory/travels/secretary/able-anne#20");
        assertThat(source.licence()).isEqualTo("CC0-1.0");
        assertThat(source.versions().get(0).text())
                .isEqualTo("Anne Able\nOslo, Norway\nMet with Prime Minister Berg and senior "
                        + "officials. Also met with Danish Foreign Minister Ib Lund.");
    }

    @Test
    void eachEncounterHasItsOwnParticipants() {
        List<MeetingItem> encounters = read.encounters("historian:travels", "20");

        assertThat(encounters).extracting(read::participants).containsExactly(
                List.of("Anne Mary Able (Secretary of State, United States)", "Olaf Berg (Prime Minister, Norway)"),
                List.of("Anne Mary Able (Secretary of State, United States)", "Ib Lund (Foreign Minister, Denmark)"));
        assertThat(encounters).extracting(m -> m.evidence().get(0).exact()).containsExactly("Met with Prime Minister Berg",
                "Also met with Danish Foreign Minister Ib Lund");
    }

    @Test
    void theSamePersonInAllSetsIsOne() {
        assertThat(read.all(PersonItem.class)).extracting(PersonItem::name).containsExactlyInAnyOrder("Anne Mary Able",
                "Maximilian Example", "Olaf Berg", "Ib Lund", "Ada Diaz", "Ivo Roe");
        assertThat(read.person("Maximilian Example").identifiers()).extracting("scheme", "value").containsExactly(
                tuple("historian:pocom", "example-maximilian"), tuple("historian:travels", "example-max"));
    }

    @Test
    void theHostOfAVisitIsThePresidentOfTheDay() {
        assertThat(read.encounters("historian:visits", "10")).extracting(read::participants).containsExactly(
                List.of("Olaf Berg (Prime Minister, Norway)", "Maximilian Example (President, United States)"));
    }

    @Test
    void severalVisitorsAreParticipantsAndMeetNobodyUnlessItSaysSo() {
        MeetingItem visit = read.meeting("historian:visits", "11");

        assertThat(visit.name()).isEqualTo(
                "President Ada Diaz and Prime Minister Ivo Roe (People’s Republic of China) in the United States, 2 January 1976");
        assertThat(read.participants(visit)).containsExactly("Ada Diaz (President, China)", "Ivo Roe (Prime Minister, China)");
        assertThat(read.encounters("historian:visits", "11")).isEmpty();
    }

    @Test
    void whoeverIsAccompaniedToAMeetingTakesPartAndOfficesWithoutNamesStayOffices() {
        MeetingItem encounter = read.encounters("historian:travels", "21").get(0);

        assertThat(read.participants(encounter)).containsExactly("Anne Mary Able (Secretary of State, United States)",
                "Peru (President, Peru)", "Bolivia (President, Bolivia)", "Maximilian Example (President, United States)");
    }

    @Test
    void theDeadAreNotMet() {
        assertThat(read.encounters("historian:travels", "30")).extracting(read::participants).containsExactly(
                List.of("Maximilian Example (President, United States)", "Ib Lund (Foreign Minister, Denmark)"));
    }

    /** The third office of the file has the number of the first; the fourth is the third again, with its end. */
    @Test
    void officesAreDatedAsPreciselyAsTheSourceDatesThem() {
        PersonItem able = read.person("Anne Mary Able");

        assertThat(able.familyName()).isEqualTo("Able");
        assertThat(able.born()).isEqualTo(PartialDate.parse("1931"));
        assertThat(able.memberships()).extracting(m -> read.nameOf(m.organization()), MembershipLine::role,
                m -> String.valueOf(m.start()), m -> String.valueOf(m.end())).containsExactlyInAnyOrder(
                        tuple("U.S. Department of State", "Secretary of State", "1973-02", "1977-01-20"),
                        tuple("U.S. Mission to Norway", "Ambassador Extraordinary and Plenipotentiary", "1965-04-01", "1968"),
                        tuple("U.S. Mission to Norway", "Ambassador Extraordinary and Plenipotentiary", "1969-05-01",
                                "1969-12"));
    }

    @Test
    void anOfficeOfAnUnknownPersonIsRejectedAlone() {
        assertThat(read.rejections).extracting(Rejection::code, Rejection::line).containsExactly(tuple("UNKNOWN_PERSON", 16));
        assertThat(read.rejections.get(0).file()).endsWith("secretary.xml");
    }

    @Test
    void allEvidenceStandsWhereItSays() {
        for (MeetingItem meeting : read.all(MeetingItem.class)) {
            List<EvidenceLine> evidence = new ArrayList<>(meeting.evidence());
            meeting.participants().forEach(p -> evidence.addAll(p.evidence()));
            assertThat(evidence).isNotEmpty().allSatisfy(e -> assertThat(
                    read.source(e.source()).versions().get(0).text().substring(e.start(), e.end())).isEqualTo(e.exact()));
        }
    }

    @Test
    void anItemComesAfterThoseThatItNames() {
        Set<String> known = new HashSet<>();
        for (RecordItem item : read.items) {
            assertThat(known).containsAll(named(item));
            known.add(item.id());
        }
    }

    private static Set<String> named(RecordItem item) {
        Set<String> named = new HashSet<>();
        if (item instanceof OrganizationItem o)
            named.add(o.parent());
        if (item instanceof SourceItem s)
            named.add(s.publisher());
        if (item instanceof PersonItem p)
            p.memberships().forEach(m -> named.addAll(List.of(m.organization(), m.onBehalfOf())));
        if (item instanceof MeetingItem m) {
            named.add(m.parent());
            for (ParticipantLine p : m.participants()) {
                named.add(p.person());
                named.add(p.organization());
                named.add(p.onBehalfOf());
            }
        }
        named.remove(null);
        return named;
    }

    @Test
    void theOrderOfTheFilesAndASecondImportChangeNothing() throws IOException {
        List<Path> files = new ArrayList<>(Collected.accepted(SETS));
        PeopleRegistry people = new PeopleRegistry();
        Collected first = Collected.read(files, people);
        Collections.reverse(files);
        Collected second = Collected.read(files, people);

        assertThat(second.items).isEqualTo(first.items).isEqualTo(read.items);
        assertThat(second.done).isEqualTo(files.size());
    }

    @Test
    void theSetsMayComeOneByOne() throws IOException {
        PeopleRegistry people = new PeopleRegistry();
        Collected visits = Collected.read(Collected.accepted(SETS.resolve("visits")), people);
        Collected pocom = Collected.read(Collected.accepted(SETS.resolve("pocom")), people);
        Collected travels = Collected.read(Collected.accepted(SETS.resolve("travels")), people);

        assertThat(travels.encounters("historian:travels", "20").get(0).participants()).extracting(ParticipantLine::person)
                .containsExactly(pocom.person("Anne Mary Able").id(), visits.person("Olaf Berg").id());
        assertThat(travels.all(PersonItem.class)).noneMatch(p -> p.id().equals(pocom.person("Anne Mary Able").id()));
    }

    @Test
    void somebodyInTheRecordAlreadyKeepsTheId() throws IOException {
        PeopleRegistry people = new PeopleRegistry();
        people.add(new KnownPerson("per_known", List.of("Ib Lund"), List.of(), null, null,
                List.of(new Tenure("Foreign Minister", "Denmark", null, null))));
        Collected again = Collected.read(Collected.accepted(SETS), people);

        assertThat(again.person("Ib Lund").id()).isEqualTo("per_known");
    }

    @ParameterizedTest
    @CsvSource({ "visits/schema/visits.rnc, false, true", "travels/code-tables/travel-role-codes.xml, false, true",
            "pocom/concurrent-appointments/x.xml, false, true", "visits/data/1970.xml, true, false",
            "pocom/roles-country-chiefs/ambassador-e-p.xml, true, false" })
    void companionsOfTheSetsAreIgnored(String file, boolean accepted, boolean ignored) throws IOException {
        assertThat(new HistorianReader().accepts(SETS.resolve(file))).isEqualTo(accepted);
        assertThat(new HistorianReader().ignores(SETS.resolve(file))).isEqualTo(ignored);
    }

    private static final String TRIP = "<trip role='secretary' who='able-anne'><id>1</id><name>Anne Able</name>"
            + "<start-date>2001-01-01</start-date><end-date>2001-01-02</end-date><country id='norway'>Norway</country>"
            + "<locale>Oslo</locale><remarks>Vacation.</remarks></trip>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <start-date>2001-01-01</start-date>  | <start-date>2001-13-01</start-date> | BAD_DATE
            <start-date>2001-01-01</start-date>  | <start-date>soon</start-date>       | BAD_DATE
            <start-date>2001-01-01</start-date>  | <start-date/>                       | MISSING_FIELD
            <start-date>2001-01-01</start-date>  | <start-date>2001-01-03</start-date> | DATES_REVERSED
            <id>1</id>                           | <id/>                               | MISSING_FIELD
            <id>1</id>                           | <id>2</id>                          | DUPLICATE_ID
            <name>Anne Able</name>               | <x/>                                | MISSING_FIELD
            role='secretary'                     | role='clown'                        | UNKNOWN_ROLE
            who='able-anne'                      | who=''                              | MISSING_FIELD
            <country id='norway'>Norway</country> | <country>Norway</country>          | MISSING_FIELD
            <trip role                           | <journey role                       | UNKNOWN_ELEMENT
            """)
    void aWrongRecordIsRejectedAloneWithItsLine(String right, String wrong, String code, @TempDir Path folder)
            throws IOException {
        String bad = TRIP.replace(right, wrong);
        bad = wrong.startsWith("<journey") ? bad.replace("</trip>", "</journey>") : bad;
        Path file = folder.resolve("trips.xml");
        Files.writeString(file, "<trips>\n" + TRIP.replace("<id>1<", "<id>2<") + "\n" + bad + "\n</trips>");

        Collected result = Collected.read(List.of(file), new PeopleRegistry());

        assertThat(result.rejections).extracting(Rejection::file, Rejection::line, Rejection::code)
                .containsExactly(tuple(file.toString(), 3, code));
        assertThat(result.all(MeetingItem.class)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <visits><visit></visits>                                                            | XML_MALFORMED
            <!DOCTYPE v [<!ENTITY e SYSTEM "file:///etc/hostname">]><visits>&e;</visits>        | XML_DOCTYPE
            <!DOCTYPE v [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><visits>&b;</visits>        | XML_DOCTYPE
            <visits>&undefined;</visits>                                                        | XML_MALFORMED
            not XML at all                                                                      | XML_MALFORMED
            <unknown/>                                                                          | UNKNOWN_ELEMENT
            """)
    void aFileThatIsNoneOfOursIsRejectedWholeAndTheRestGoesOn(String content, String code, @TempDir Path folder)
            throws IOException {
        Path bad = Files.writeString(folder.resolve("a.xml"), content);
        Path good = Files.writeString(folder.resolve("b.xml"), "<trips>" + TRIP + "</trips>");

        Collected result = Collected.read(List.of(bad, good), new PeopleRegistry());

        assertThat(result.rejections).extracting(Rejection::code).containsExactly(code);
        assertThat(result.all(MeetingItem.class)).hasSize(1);
        assertThat(result.done).isEqualTo(2);
    }

    @Test
    void nestingWithoutEndIsRefused(@TempDir Path folder) throws IOException {
        Path bad = Files.writeString(folder.resolve("a.xml"), "<a>".repeat(1000) + "</a>".repeat(1000));

        assertThat(Collected.read(List.of(bad), new PeopleRegistry()).rejections).extracting(Rejection::code)
                .containsExactly("XML_TOO_DEEP");
    }
}
