package org.onrecord.match.wordings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.record.Extent;
import org.onrecord.record.Wording;

class RelationTest {

    private static final String CONTACTS = "The first contacts with the new U.S. administration encourage certain hopes, There is a"
            + " mutual readiness to work to restore relations and gradually solve a colossal amount of systemic strategic problems"
            + " in the global architecture.";

    private static final WordingReader READER = WordingReader.standard();

    /** Statements of 27 February 2025, made in Russian, as the sample record has them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The first contacts with the new U.S. administration encourage certain hopes. | SAME | PART
            inspire certain hopes.                                                      | TRANSLATION | PART
            some hope                                                                   | TRANSLATION | PART
            problems,                                                                   | SAME | PART
            The first contacts with the new U.S. administration give some hope. There is a mutual desire to work on restoring relations, | TRANSLATION | PART
            """)
    void printsOfATranslatedStatement(String print, Wording wording, Extent extent) {
        assertThat(Relation.of(READER.read(print, "en"), READER.read(CONTACTS, "en"), "ru"))
                .isEqualTo(new Relation(wording, extent));
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            pragmatism and realistic view,     | pragmatism and realistic view      | SAME | WHOLE
            We will sign – the treaty          | We will sign the treaty            | SAME | WHOLE
            We will sign the [Geneva] treaty   | We will sign the treaty            | SAME | WHOLE
            [They] will sign the treaty        | We will sign the treaty            | SAME | WHOLE
            We will … the treaty               | We will sign and keep the treaty   | SAME | PART
            will sign                          | We will sign the treaty            | SAME | PART
            We will sign the treaty            | will sign                          | SAME | WHOLE
            We will … sign the treaty with them | sign the treaty                   | SAME | WHOLE
            We sign in Geneva                  | We will sign the treaty in Geneva in spring | REWORDING | PART
            sign the treaty with them          | We will sign the treaty            | REWORDING | WHOLE
            We will pay for the treaty         | will sign                          | REWORDING | WHOLE
            We will not sign the treaty        | We will sign the treaty            | REWORDING | WHOLE
            The treaty is going to be signed   | We will sign the treaty            | REWORDING | WHOLE
            sign it soon                       | We will sign the treaty with our friends in May, come what may | REWORDING | PART
            """)
    void printsInOneLanguage(String print, String representative, Wording wording, Extent extent) {
        assertThat(Relation.of(READER.read(print, "en"), READER.read(representative, "en"), "en"))
                .isEqualTo(new Relation(wording, extent));
        assertThat(Relation.of(READER.read(print, "en-GB"), READER.read(representative, "en"), null))
                .isEqualTo(new Relation(wording, extent));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Мы подпишем договор        | ru | We will sign the treaty | en | ru   | TRANSLATION | WHOLE
            Мы подпишем договор        | ru | We will sign the treaty | en |      | TRANSLATION | WHOLE
            подпишем                   | ru | We will sign the treaty | en | ru   | TRANSLATION | PART
            The pact will be signed    | en | We will sign the treaty | en | ru   | TRANSLATION | WHOLE
            The pact will be signed    |    | We will sign the treaty | en | ru   | REWORDING   | WHOLE
            """)
    void languagesDecide(String print, String language, String representative, String otherLanguage, String original,
            Wording wording, Extent extent) {
        assertThat(Relation.of(READER.read(print, language), READER.read(representative, otherLanguage), original))
                .isEqualTo(new Relation(wording, extent));
    }
}
