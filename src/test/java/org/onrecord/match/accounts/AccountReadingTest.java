package org.onrecord.match.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.record.Agreement;
import org.onrecord.record.ClaimProperty;

class AccountReadingTest {

    /** What is asserted: a duration and, after @, its origins; and how many voices give each value. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # case                            | asserted                                                       | agreement    | values
            one claim                         | 6 hours @1                                                     | SINGLE       | 6 hours: 1
            one source twice                  | 6 hours @1; six hours @1                                       | SINGLE       | 6 hours: 1
            two papers with one agency        | 6 hours @1,9; six hours @2,9                                   | SINGLE       | 6 hours: 1
            two papers                        | 6 hours @1; six hours @2                                       | AGREE        | 6 hours: 2
            two papers, a third of the first  | 6 hours @1,8; six hours @2; 6 hours @3,8                       | AGREE        | 6 hours: 2
            voices joined by a third          | 6 hours @1; 6 hours @2; 6 hours @3,1,2                         | SINGLE       | 6 hours: 1
            compatible                        | around six hours @1; more than six hours @2                    | MORE_PRECISE | around six hours: 1, more than six hours: 1
            compatible, one voice             | around six hours @1; more than six hours @1                    | SINGLE       | around six hours: 1, more than six hours: 1
            conflict                          | 5-6 hours @1; more than six hours @2                           | CONFLICT     | 5-6 hours: 1, more than six hours: 1
            conflict of one voice with itself | 5-6 hours @1; more than six hours @1                           | CONFLICT     | 5-6 hours: 1, more than six hours: 1
            one of three pairs conflicts      | 5-6 hours @1; more than six hours @2; around six hours @3      | CONFLICT     | 5-6 hours: 1, more than six hours: 1, around six hours: 1
            the same apart                    | 6 hours @1; about 6 hours @2; six hours @3                     | MORE_PRECISE | 6 hours: 2, about 6 hours: 1
            """)
    void theDurationsOfOneMeeting(String which, String asserted, Agreement agreement, String values) {
        AccountReading reading = AccountReading.of(ClaimProperty.DURATION, assertions(asserted), List.of());
        assertThat(reading.agreement()).isEqualTo(agreement);
        assertThat(reading.values().stream().map(value -> value.text() + ": " + value.voices())
                .collect(Collectors.joining(", "))).isEqualTo(values);
    }

    @Test
    void eachClaimStandsWithItsValue() {
        AccountReading reading = AccountReading.of(ClaimProperty.DURATION,
                assertions("6 hours @1; about 6 hours @2; six hours @3"), List.of());
        assertThat(reading.values()).extracting(AccountReading.Value::claims).containsExactly(List.of(0L, 2L), List.of(1L));
    }

    @Test
    void aThirdSourceOrTheRecordShowsThatTwoPlacesAreOne() {
        assertThat(AccountReading.of(ClaimProperty.PLACE, assertions("Istanbul @1; Turkey @2"), List.of()).agreement())
                .isEqualTo(Agreement.CONFLICT);
        assertThat(AccountReading.of(ClaimProperty.PLACE, assertions("Istanbul @1; Turkey @2"), List.of("Istanbul, Turkey"))
                .agreement()).isEqualTo(Agreement.MORE_PRECISE);
        assertThat(AccountReading.of(ClaimProperty.PLACE, assertions("Istanbul @1; Turkey @2; Istanbul in Turkey @3"),
                List.of()).agreement()).isEqualTo(Agreement.MORE_PRECISE);
    }

    @Test
    void nothingAssertedIsNoAccount() {
        assertThatThrownBy(() -> AccountReading.of(ClaimProperty.DATE, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Assertion> assertions(String text) {
        List<Assertion> assertions = new ArrayList<>();
        for (String one : text.split("; ")) {
            String[] parts = one.split(" @");
            assertions.add(new Assertion(assertions.size(), parts[0],
                    Arrays.stream(parts[1].split(",")).map(Long::valueOf).collect(Collectors.toSet())));
        }
        return assertions;
    }
}
