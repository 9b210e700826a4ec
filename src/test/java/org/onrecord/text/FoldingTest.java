package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({ "plain, plain", "cafe\u0301, caf\u00e9", "em\u00adbassy, embassy", "a\u200bb, ab", "Лавров, Лавров" })
    void showsWhatAReaderSees(String text, String visible) {
        assertThat(Folding.visible(text)).isEqualTo(visible);
    }

    @ParameterizedTest
    @CsvSource({ "Erdoğan, erdogan", "'  De  La\u00a0Cruz ', de la cruz", "İstanbul, istanbul", "ЛАВРОВ, лавров" })
    void foldsForOrder(String text, String sortable) {
        assertThat(Folding.sortable(text)).isEqualTo(sortable);
    }
}
