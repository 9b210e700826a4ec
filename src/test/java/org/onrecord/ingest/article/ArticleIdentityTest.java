package org.onrecord.ingest.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.article.PlainTextReader;

class ArticleIdentityTest {

    private static final String BODY = "Ministers of five countries met in Oslo on Friday for talks on fishing rights.NL"
            + "“We have made progress,” the Norwegian minister told reporters.NLThey will meet again in the autumn.";

    @ParameterizedTest(name = "{0}: same key {2}, same body {3}, a version {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "the same                | Ministers meet in OsloNLBODY                                       | true  | true  | true",
            "other furniture         | MenuNLMinisters meet in OsloNLBy Anna NameNLBODYNLLeave a reply    | true  | true  | true",
            "other white space       | Ministers  meet in OsloNLBODY NL                                   | true  | true  | true",
            "a paragraph more        | Ministers meet in OsloNLBODYNLOne of them, from Iceland, was late. | true  | false | true",
            "another headline        | Ministers agree on fish in OsloNLBODY                              | false | true  | true",
            "the headline of another | Ministers meet in OsloNLAll of this is another story, of another day. | true | false | false" })
    void isKnownAgain(String what, String text, boolean key, boolean body, boolean version) {
        ArticleIdentity one = identity("Ministers meet in OsloNLBODY");
        ArticleIdentity other = identity(text);
        assertEquals(key, one.key().equals(other.key()), "key");
        assertEquals(body, one.hasSameBody(other), "body");
        assertEquals(version, one.isVersionOf(other), "version");
    }

    private static ArticleIdentity identity(String text) {
        return ArticleIdentity.of(PlainTextReader.read(text.replace("BODY", BODY).replace("NL", "\n\n")));
    }
}
