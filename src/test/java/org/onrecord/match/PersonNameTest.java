package org.onrecord.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sergei Lavrov       | Sergey Lavrov
            Volodymyr Zelensky  | Volodymyr Zelenskyy
            Mohammed bin Salman | Mohammad bin Salman al-Saud
            Anwar Sadat         | Anwar al-Sadat
            George Bush         | George W. Bush
            J. Howard           | John Howard
            José Peña           | Jose Pena
            Prince Faisal bin Farhan Al Saud | Faisal bin Farhan Al Saud
            Salman bin Abdulaziz al-Saud     | Salman bin Abd al-Aziz Al Saud
            Rabin               | Yitzhak Rabin
            Lopez Portillo      | Jose Lopez Portillo
            """)
    void mayBeOnePersonsNames(String one, String other) {
        assertThat(PersonName.of(one).mayBe(PersonName.of(other), false)).isTrue();
        assertThat(PersonName.of(other).mayBe(PersonName.of(one), false)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            George W. Bush      | George H. W. Bush
            Yitzhak Rabin       | Leah Rabin
            Paul VI             | Paul V
            Mohammed bin Nayef  | Mohammed bin Salman
            Salman bin Abdulaziz al-Saud | Mohammed bin Salman bin Abdulaziz al-Saud
            Mark                | Mark Rutte
            Kennedy             | John Kerry
            John Smith          | Smith John Brown
            """)
    void areNotOnePersonsNames(String one, String other) {
        assertThat(PersonName.of(one).mayBe(PersonName.of(other), false)).isFalse();
        assertThat(PersonName.of(other).mayBe(PersonName.of(one), false)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "Goh, Goh Chok Tong", "Abdullah II, Abdullah II bin Al-Hussein", "Salman, Salman bin Abdulaziz" })
    void theFirstPartMayBeTheFamilyNameOrAMonarchs(String one, String other) {
        assertThat(PersonName.of(one).mayBe(PersonName.of(other), true)).isTrue();
        assertThat(PersonName.of(one).mayBe(PersonName.of(other), false)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "Benyamin Netanyahu, Binyamin Netanyahu, true", "Benjamin Netanyahu, Binyamin Netanyahu, true",
            "Nicloas Sarkozy, Nicolas Sarkozy, true", "Lech Walesa, Danuta Walesa, false", "Fidel Castro, Raul Castro, false",
            "Nicolas Sarkozy, Nicolas Maduro, false",
            "Hamad bin Khalifa al-Thani, Hamad bin Jassim al-Thani, false" })
    void slipsOfOneNameAreSeen(String one, String other, boolean same) {
        assertThat(PersonName.of(one).isVariantOf(PersonName.of(other))).isEqualTo(same);
    }
}
