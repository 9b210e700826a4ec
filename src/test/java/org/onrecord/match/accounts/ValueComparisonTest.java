package org.onrecord.match.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.record.ClaimProperty;

class ValueComparisonTest {

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource(delimiter = '|', textBlock = """
            DURATION    | around six hours              | about 6 hours                        | SAME
            DURATION    | around 5-6 hours              | five to six hours                    | SAME
            DURATION    | around six hours              | six hours                            | COMPATIBLE
            DURATION    | around six hours              | more than six hours                  | COMPATIBLE
            DURATION    | around 5-6 hours              | around six hours                     | COMPATIBLE
            DURATION    | around 5-6 hours              | more than six hours                  | CONFLICT
            DURATION    | six hours                     | more than six hours                  | CONFLICT
            DURATION    | six hours                     | at least six hours                   | COMPATIBLE
            DURATION    | less than six hours           | more than six hours                  | CONFLICT
            DURATION    | nearly six hours              | just over six hours                  | CONFLICT
            DURATION    | nearly six hours              | around 5-6 hours                     | COMPATIBLE
            DURATION    | 90 minutes                    | an hour and a half                   | SAME
            DURATION    | 2 hours 3 minutes             | 3 hours 2 minutes                    | CONFLICT
            DURATION    | several hours                 | six hours                            | COMPATIBLE
            DURATION    | several hours                 | Several hours                        | SAME
            DATE        | 2025-02-27                    | 2025-02-27                           | SAME
            DATE        | 2025-02                       | 2025-02-27                           | COMPATIBLE
            DATE        | 2025                          | 2025-02                              | COMPATIBLE
            DATE        | 2025-02-26                    | 2025-02-27                           | CONFLICT
            DATE        | 2025-01                       | 2025-02-27                           | CONFLICT
            DATE        | 2025-02-03                    | 2025-03-02                           | CONFLICT
            DATE        | late February                 | 2025-02-27                           | COMPATIBLE
            DATE        | 2025-02-30                    | 2025-02-27                           | COMPATIBLE
            VENUE       | Istanbul                      | U.S. Consul General’s residence in Istanbul | COMPATIBLE
            VENUE       | the residence of the US consul general | U.S. Consul General's residence | SAME
            VENUE       | U.S. Consul General's residence in Istanbul | headquarters of the U.S. Consulate General in Istanbul | CONFLICT
            VENUE       | Kremlin                       | The Kremlin                          | SAME
            VENUE       | Kremlin                       | White House                          | CONFLICT
            PLACE       | İstanbul                      | Istanbul                             | SAME
            PLACE       | Istanbul                      | Istanbul, Turkey                     | COMPATIBLE
            PLACE       | Istanbul                      | Ankara                               | CONFLICT
            PLACE       | Istanbul                      | Turkey                               | CONFLICT
            STATUS      | PLANNED                       | planned                              | SAME
            STATUS      | planned                       | held                                 | COMPATIBLE
            STATUS      | will be held                  | scheduled                            | SAME
            STATUS      | took place                    | held                                 | SAME
            STATUS      | postponed                     | held                                 | COMPATIBLE
            STATUS      | planned                       | called off                           | COMPATIBLE
            STATUS      | held                          | cancelled                            | CONFLICT
            STATUS      | unclear                       | held                                 | COMPATIBLE
            PARTICIPANT | Sergei Lavrov                 | Lavrov, Sergei                       | SAME
            PARTICIPANT | Sergei Lavrov                 | Yuri Ushakov                         | COMPATIBLE
            AGENDA      | embassies                     | air links                            | COMPATIBLE
            ORGANIZER   | Saudi Arabia                  | United States                        | COMPATIBLE
            LEVEL       | deputy assistant secretary    | head of department                   | COMPATIBLE
            VENUE       | …                             | …                                    | SAME
            VENUE       | …                             | Kremlin                              | COMPATIBLE
            """)
    void twoValues(ClaimProperty property, String one, String other, ValueRelation expected) {
        assertThat(ValueComparison.compare(property, one, other, List.of())).isEqualTo(expected);
        assertThat(ValueComparison.compare(property, other, one, List.of())).isEqualTo(expected);
    }

    @Test
    void twoPartsOfOnePlaceDoNotConflict() {
        assertThat(ValueComparison.compare(ClaimProperty.PLACE, "Istanbul", "Turkey", List.of("Istanbul, Turkey")))
                .isEqualTo(ValueRelation.COMPATIBLE);
        assertThat(ValueComparison.compare(ClaimProperty.PLACE, "Istanbul", "Ankara", List.of("Istanbul, Turkey")))
                .isEqualTo(ValueRelation.CONFLICT);
    }
}
