package org.onrecord.ingest.historian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.ingest.Rejection;
import org.onrecord.ingest.item.EvidenceLine;
import org.onrecord.ingest.item.MeetingItem;
import org.onrecord.ingest.item.ParticipantLine;
import org.onrecord.ingest.item.PersonItem;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.SourceItem;
import org.onrecord.match.PeopleRegistry;
import org.onrecord.record.MeetingClassification;

/** The data sets as they were published; skipped where they are not at hand. */
class HistorianDataSetsTest {

    private static final Path DATA = Path.of("../shared/data");
    private static final List<Path> FILES = new ArrayList<>();
    private static PeopleRegistry people;
    private static Collected read;

    @BeforeAll
    static void readAll() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(Path.of("../shared")));
        for (String set : List.of("visits", "travels", "pocom"))
            FILES.addAll(Collected.accepted(DATA.resolve(set)));
        people = new PeopleRegistry();
        read = Collected.read(FILES, people);
    }

    @Test
    void everyVisitAndTripIsAMeetingWithASource() {
        assertThat(meetings(MeetingClassification.VISIT)).hasSize(3264);
        assertThat(meetings(MeetingClassification.TRIP)).hasSize(4271);
        assertThat(read.all(SourceItem.class)).hasSize(3264 + 4271);
        assertThat(meetings(MeetingClassification.ENCOUNTER)).hasSizeGreaterThan(3300);
    }

    private static List<MeetingItem> meetings(MeetingClassification classification) {
        return read.all(MeetingItem.class).stream().filter(m -> m.classification() == classification).toList();
    }

    @Test
    void everybodyInPocomIsAPerson() {
        assertThat(read.all(PersonItem.class).stream()
                .filter(p -> p.identifiers().stream().anyMatch(i -> i.scheme().equals("historian:pocom")))).hasSize(4261);
        assertThat(read.all(PersonItem.class).stream().mapToInt(p -> p.memberships().size()).sum()).isGreaterThan(6000);
    }

    @Test
    void onlyWhatIsWrongInTheDataIsRejected() {
        // An office that ends five days before it starts.
        assertThat(read.rejections).extracting(Rejection::code).containsExactly("DATES_REVERSED");
        assertThat(read.ambiguities).hasSizeLessThan(30);
    }

    @Test
    void noFileIsUnknown() throws IOException {
        HistorianReader reader = new HistorianReader();
        for (String set : List.of("visits", "travels", "pocom"))
            try (var files = Files.walk(DATA.resolve(set))) {
                for (Path file : files.filter(Files::isRegularFile).toList())
                    assertThat(reader.accepts(file)).as(file.toString()).isNotEqualTo(reader.ignores(file));
            }
    }

    @Test
    void allEvidenceStandsWhereItSaysAndNobodyIsNamedTwice() {
        Set<String> ids = new HashSet<>();
        java.util.Map<String, String> texts = new java.util.HashMap<>();
        read.all(SourceItem.class).forEach(s -> texts.put(s.id(), s.versions().get(0).text()));
        for (RecordItem item : read.items)
            assertThat(ids.add(item.id())).as(item.id()).isTrue();
        for (MeetingItem meeting : read.all(MeetingItem.class)) {
            List<EvidenceLine> evidence = new ArrayList<>(meeting.evidence());
            meeting.participants().forEach(p -> evidence.addAll(p.evidence()));
            for (EvidenceLine line : evidence)
                assertThat(texts.get(line.source()).substring(line.start(), line.end())).isEqualTo(line.exact());
            assertThat(meeting.participants()).extracting(p -> p.person() + "" + p.organization()).doesNotHaveDuplicates();
        }
    }

    @Test
    void anotherOrderAndASecondImportChangeNothing() throws IOException {
        List<Path> shuffled = new ArrayList<>(FILES);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(Collected.read(shuffled, people).items.equals(read.items)).isTrue();
    }

    @Test
    void theRiyadhTripHasTwoEncounters() {
        assertThat(read.meeting("historian:travels", "4288").name())
                .isEqualTo("Marco Rubio in Riyadh, Saudi Arabia, 17–19 February 2025");
        assertThat(read.encounters("historian:travels", "4288")).extracting(m -> Set.copyOf(read.participants(m)))
                .containsExactly(
                        Set.of("Marco Rubio (Secretary of State, United States)", name("Moham", "4288")
                                + " (Crown Prince / Prime Minister, Saudi Arabia)",
                                "Faisal bin Farhan Al Saud (Foreign Minister, Saudi Arabia)"),
                        Set.of("Marco Rubio (Secretary of State, United States)", "Sergei Lavrov (Foreign Minister, Russia)",
                                "Yuri Ushakov (Aide to the President, Russia)",
                                "Mike Waltz (National Security Advisor, United States)",
                                "Steve Witkoff (Special Envoy to the Middle East, United States)"));
    }

    private static String name(String beginning, String trip) {
        return read.encounters("historian:travels", trip).stream().flatMap(m -> m.participants().stream())
                .map(ParticipantLine::person).map(read::nameOf).filter(n -> n.startsWith(beginning)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({ "Marco Rubio", "Sergei Lavrov", "Anwar Sadat", "Yitzhak Rabin", "George W. Bush", "George Herbert Walker Bush",
            "Jimmy Carter", "Mikhail S. Gorbachev", "Margaret Thatcher", "Hamid Karzai" })
    void theSamePersonIsOne(String name) {
        assertThat(read.person(name)).isNotNull();
    }

    @Test
    void sergeyAndSergeiLavrovAreOne() {
        assertThat(read.person("Sergei Lavrov").otherNames()).extracting(n -> n.name()).contains("Sergey Lavrov");
    }

    @Test
    void fatherAndSonStayApart() {
        assertThat(met("George Herbert Walker Bush")).allMatch(y -> y >= 1981 && y <= 1993);
        assertThat(met("George W. Bush")).allMatch(y -> y >= 2001 && y <= 2009);
    }

    private static List<Integer> met(String name) {
        String id = read.person(name).id();
        return read.all(MeetingItem.class).stream().filter(m -> m.participants().stream().anyMatch(p -> id.equals(p.person())))
                .map(m -> m.start().year()).toList();
    }
}
