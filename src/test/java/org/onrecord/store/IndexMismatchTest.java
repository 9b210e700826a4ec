package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.Test;

/** What an operator reads of an index that is not as it should be. */
class IndexMismatchTest {

    @Test
    void theIndexAndTheFirstDifferenceAreNamed() {
        assertThat(new IndexMismatch(new SearchException("""
                HSEARCH000520: Hibernate Search encountered failures during Schema management. Failures:

                    type 'org.onrecord.record.Statement':\s
                        failures:\s
                          - Validation of the existing index failed.
                        analyzer 'keys':\s
                            failures:\s
                              - Missing analyzer definition
                        field 'text':\s
                            failures:\s
                              - Property is not there
                """)))
                .hasMessage("The index \"statement\" has another mapping than it should (analyzer 'keys': Missing analyzer"
                        + " definition). If it is this service's, delete it on the search server (DELETE /statement-*) and start again:"
                        + " it is built anew from the database.");
    }

    @Test
    void aReportOfAnotherFormIsNoReasonToFail() {
        assertThat(new IndexMismatch(new SearchException("no"))).hasMessageContaining("it is not said in what");
    }
}
