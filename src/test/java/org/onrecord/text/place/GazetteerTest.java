package org.onrecord.text.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.TextRange;

class GazetteerTest {

    private static String read(String text) {
        return Gazetteer.find(text, new TextRange(0, text.length())).stream()
                .map(found -> found.range().of(text) + " = " + found.place().name() + (found.adjective() ? "*" : ""))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            talks in Istanbul                           | Istanbul = Istanbul
            in Riyadh, Saudi Arabia                     | Riyadh = Riyadh; Saudi Arabia = Saudi Arabia
            the U.S. team                               | U.S. = United States
            US and Russian diplomats                    | US = United States; Russian = Russia*
            Us against them                             |
            told us of it                               |
            Turkey's role                               | Turkey = Turkey
            some turkey was served                      |
            South Korea and North Korea                 | South Korea = South Korea; North Korea = North Korea
            a South Korean envoy                        | South Korean = South Korea*
            the White House                             | White House = White House
            at 10 Downing Street                        | Downing Street = Downing Street
            Washington, D.C.                            | Washington = Washington
            in Washington D.C.                          | Washington D.C. = Washington
            in Sharm el-Sheikh                          | Sharm el-Sheikh = Sharm el-Sheikh
            in St. Petersburg                           | St. Petersburg = St. Petersburg
            in The Hague                                | The Hague = The Hague
            встреча в Стамбуле                          | Стамбуле = Istanbul
            in der Türkei                               | Türkei = Turkey
            the U.S.-Russia talks                       | U.S. = United States; Russia = Russia
            """)
    void placesAreFoundByAllTheirForms(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({ "Istanbul, Turkey, true", "Turkey, Istanbul, false", "White House, Washington, true",
            "White House, USA, true", "Istanbul, Ankara, false", "Riyadh, Saudi Arabia, true", "Mar-a-Lago, Florida, true",
            "Yalta, Ukraine, true", "Qatar, Qatar, true" })
    void onePlaceLiesInAnother(String place, String other, boolean expected) {
        assertThat(Gazetteer.place(place).orElseThrow().isWithin(Gazetteer.place(other).orElseThrow())).isEqualTo(expected);
    }

    @Test
    void aPlaceHasATownAndACountry() {
        NamedPlace house = Gazetteer.place("the White House").orElseThrow();
        assertThat(house.locality()).isEqualTo("Washington");
        assertThat(house.country()).isEqualTo("United States");
        assertThat(Gazetteer.place("Turkey").orElseThrow().locality()).isNull();
        assertThat(Gazetteer.place("Russian")).isEmpty();
        assertThat(Gazetteer.place("Atlantis")).isEmpty();
    }
}
