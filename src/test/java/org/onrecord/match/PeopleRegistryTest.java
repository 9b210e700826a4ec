package org.onrecord.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.record.Identifier;
import org.onrecord.record.PartialDate;

class PeopleRegistryTest {

    private final PeopleRegistry registry = new PeopleRegistry();

    @BeforeEach
    void fill() {
        add("rabin", "Yitzhak Rabin", "1922", "1995", "Prime Minister", "Israel", 1974, 1977);
        add("sadat", "Anwar Sadat", null, null, "President", "Egypt", 1971, 1981);
        add("hafez", "Hafez Assad", null, null, "President", "Syria", 1974, 2000);
        add("bashar", "Bashar Assad", null, null, "President", "Syria", 2001, 2010);
        add("kim", "Kim Young-sam", null, null, "President", "South Korea", 1993, 1997);
        add("kimdj", "Kim Dae-jung", null, null, "President", "South Korea", 1998, 2002);
        add("lavrov", "Sergei Lavrov", null, null, "Foreign Minister", "Russia", 2004, 2025);
        add("elizabeth", "Elizabeth II", null, null, "Queen", "United Kingdom", 1957, 1961);
        add("hamad", "Hamad bin Isa al-Khalifa", null, null, "King", "Bahrain", 2002, 2020);
        add("jabir", "Jabir al-Ahmad al-Sabah", null, null, "Amir", "Kuwait", 1980, 2005);
        add("sabah", "Sabah al-Ahmad al-Sabah", null, null, "Prime Minister", "Kuwait", 2003, 2005);
        add("nasser", "Nasser al-Sabah", null, null, "Prime Minister", "Kuwait", 2006, 2011);
        add("arafat", "Arafat", null, null, "Chairman", "Palestine Liberation Organization", 1993, 1998);
        add("lee", "Lee Hsien Loong", null, null, "Prime Minister", "Singapore", 2004, 2015);
        add("zapatero", "Jose Luis Rodriguez Zapatero", null, null, "President", "Spain", 2004, 2009);
        add("smith1", "Ann Smith", null, null, "Minister", "Malta", 2000, 2004);
        add("smith2", "Eve Smith", null, null, "Minister", "Malta", 2000, 2004);
    }

    /** A surname alone, in a source that a curator looks at. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Lavrov        | -                        | 2022 | lavrov
            Lawrow        | -                        | 2022 | -
            Lavrov        | Foreign Minister         | 2022 | lavrov
            Lavrov        | Russian Foreign Minister | 2022 | lavrov
            Lavrov        | police chief             | 2022 | -
            Lavrov        | Deputy Foreign Minister  | 2022 | -
            Rabin         | -                        | 1990 | rabin
            Rabin         | -                        | 1996 | -
            Assad         | -                        | 2003 | bashar hafez
            Smith         | -                        | 2002 | smith1 smith2
            Smith         | Minister                 | 2002 | smith1 smith2
            Sergei        | -                        | 2022 | -
            Sergei Lavrov | -                        | 2022 | -
            Arafat        | -                        | 1995 | -
            """)
    void aSurnameMeansWhoeverAloneIsKnownByIt(String name, String role, int year, String expected) {
        List<String> roles = role == null ? List.of() : List.of(role);
        Finding found = registry.surnamed(name, roles, LocalDate.of(year, 6, 1));
        assertThat(found.people()).extracting(KnownPerson::id)
                .containsExactly(expected == null ? new String[0] : expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Rabin          | Prime Minister   | Israel         | 1977 | rabin
            Rabin          | Premier          | Israel         | 1975 | rabin
            Rabin          | Defense Minister | Israel         | 1977 | -
            Rabin          | Prime Minister   | Egypt          | 1977 | -
            Rabin          | Prime Minister   | Israel         | 1950 | -
            Yitzhak Rabin  | Defense Minister | Israel         | 1987 | rabin
            Yitzhak Rabin  | Prime Minister   | Israel         | 1996 | -
            Leah Rabin     | Prime Minister   | Israel         | 1976 | -
            Sadat          | President        | Egypt          | 1977 | sadat
            Anwar el-Sadat | President        | Egypt          | 1977 | sadat
            Anwar Sadat    | President        | Egypt          | 2030 | -
            Assad          | President        | Syria          | 1999 | hafez
            Assad          | President        | Syria          | 2003 | bashar
            Kim            | President        | South Korea    | 1995 | kim
            Kim            | President        | South Korea    | 2000 | kimdj
            Sergey Lavrov  | Foreign Minister | Russia         | 2022 | lavrov
            Lavrov         | Minister of Foreign Affairs | Russia | 2022 | lavrov
            Elizabeth II   | Queen            | United Kingdom | 2003 | elizabeth
            Elizabeth      | Queen            | Netherlands    | 1960 | -
            Rabin          |                  | Israel         | 1976 | -
            Hamad Bin Essa al-Khalifa | King  | Bahrain        | 2003 | hamad
            Hamad Al Khalifa | King           | Bahrain        | 2020 | hamad
            Hamad bin Isa bin Salman al-Khalifa | Amir | Bahrain | 2001 | hamad
            Hamad Al Khalifa | King           | Qatar          | 2020 | -
            Salman bin Hamad Al Khalifa | King | Bahrain       | 2019 | -
            Nawaf al-Ahmad al-Jabir al-Sabah | Amir | Kuwait   | 2006 | -
            Sabah          | Prime Minister   | Kuwait         | 2004 | sabah
            Arafat         | Chairman         | Palestinian Authority | 2000 | arafat
            Arafat         | Chairman         | Egypt          | 2000 | -
            Lee Hsien Leong | Prime Minister  | Singapore      | 2007 | lee
            Lee Hsien Yang | Prime Minister   | Singapore      | 2007 | -
            Rodriquez Zapatero | President    | Spain          | 2011 | zapatero
            """)
    void findsWhomAMentionMeans(String name, String role, String country, int year, String expected) {
        KnownPerson found = registry.find(mention(name, role, country, year)).match();
        assertThat(found == null ? null : found.id()).isEqualTo(expected);
    }

    @Test
    void severalWhoFitAreNotChosenFrom() {
        Finding finding = registry.find(mention("Smith", "Minister", "Malta", 2002));
        assertThat(finding.match()).isNull();
        assertThat(finding.ambiguous()).isTrue();
        assertThat(finding.people()).extracting(KnownPerson::id).containsExactly("smith1", "smith2");
    }

    @Test
    void anIdentifierGoesBeforeEveryName() {
        Identifier key = new Identifier("historian:pocom", "rubio-marco");
        registry.add(new KnownPerson("rubio", List.of("Marco Rubio"), List.of(key), null, null, List.of()));
        PersonMention other = new PersonMention("Somebody Else", List.of(), null, false, LocalDate.of(1950, 1, 1),
                LocalDate.of(1950, 1, 1), List.of(key));
        assertThat(registry.find(other).match().id()).isEqualTo("rubio");
    }

    @Test
    void aNameWithoutAnyOfficeIsNoMatch() {
        registry.add(new KnownPerson("x", List.of("Ada Berg"), List.of(), null, null, List.of()));
        assertThat(registry.find(mention("Ada Berg", "President", "Norway", 2000)).people()).isEmpty();
    }

    private static PersonMention mention(String name, String role, String country, int year) {
        return new PersonMention(name, role == null || role.isEmpty() ? List.of() : List.of(role), country, true,
                LocalDate.of(year, 6, 1), LocalDate.of(year, 6, 2), List.of());
    }

    private void add(String id, String name, String born, String died, String role, String country, int from, int to) {
        registry.add(new KnownPerson(id, List.of(name), List.of(), born == null ? null : PartialDate.parse(born),
                died == null ? null : PartialDate.parse(died),
                List.of(new Tenure(role, country, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31)))));
    }
}
