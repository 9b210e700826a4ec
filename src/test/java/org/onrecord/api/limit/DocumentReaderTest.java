package org.onrecord.api.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.api.error.OperationRefused;

import graphql.introspection.IntrospectionQuery;

/** What a document may hold, to the very number. */
class DocumentReaderTest {

    private static final Limits LIMITS = DefaultLimits.read();

    private final DocumentReader reader = new DocumentReader();

    @BeforeEach
    void setLimits() {
        reader.limits = LIMITS;
    }

    /** Each limit with a document that has so many of what it bounds. */
    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of("DOCUMENT_TOO_LONG", LIMITS.documentLength(), document(n -> "{a}" + " ".repeat(n - 3))),
                Arguments.of("TOO_MANY_TOKENS", LIMITS.tokens(), document(n -> "query(" + ("$a:A=1@b" + " ,#\n").repeat(n))),
                Arguments.of("LITERAL_TOO_LONG", LIMITS.literalLength(),
                        document(n -> "{a(b:[{c:\"" + "x".repeat(n) + "\"}])}")),
                Arguments.of("LITERAL_TOO_LONG", LIMITS.literalLength(),
                        document(n -> "query($b:S=\"\"\"" + "x".repeat(n) + "\"\"\"){a(b:$b)}")),
                Arguments.of("LITERAL_TOO_LONG", 100, document(n -> "{a(b: " + "9".repeat(n) + ")}")),
                Arguments.of("LITERAL_TOO_LONG", 100, document(n -> "{a(b: -0." + "9".repeat(n - 2) + ")}")),
                Arguments.of("REQUEST_TOO_DEEP", LIMITS.depth(), document(n -> "{a".repeat(n) + "}".repeat(n))),
                Arguments.of("REQUEST_TOO_DEEP", LIMITS.depth(),
                        document(n -> "{a{...F}} fragment F on T{" + "b{".repeat(n - 2) + "c" + "}".repeat(n - 1))),
                Arguments.of("INTROSPECTION_TOO_DEEP", LIMITS.introspectionDepth(),
                        document(n -> "{__schema{types" + "{ofType".repeat(n - 2) + "}".repeat(n))),
                Arguments.of("TOO_MANY_FIELDS", LIMITS.fields(), document(n -> "{" + fields("f", n) + "}")),
                Arguments.of("TOO_MANY_FIELDS", LIMITS.fields(), document(
                        n -> "{b{...F}c{...F}" + fields("d", n % 2) + "} fragment F on T{" + fields("f", n / 2 - 1) + "}")),
                Arguments.of("TOO_MANY_REPEATED_FIELDS", LIMITS.repeatedFields(),
                        document(n -> "{" + "a ".repeat(n + 1) + "}")),
                Arguments.of("TOO_MANY_REPEATED_FIELDS", LIMITS.repeatedFields(),
                        document(n -> "{b{" + "...{a} ".repeat(n) + "}b{a}}")
                                .less(1)),
                Arguments.of("TOO_MANY_ALIASES", LIMITS.aliases(), document(n -> "{" + aliases(n) + "}")),
                Arguments.of("TOO_MANY_ALIASES", LIMITS.aliases(),
                        document(n -> "{a{...F} b{...F}" + aliases(n % 2) + "} fragment F on T{" + aliases(n / 2) + "}")),
                Arguments.of("TOO_MANY_DIRECTIVES", LIMITS.directives(), document(n -> "{a " + "@b ".repeat(n) + "}")),
                Arguments.of("TOO_MANY_DIRECTIVES", LIMITS.directives(),
                        document(n -> "query @b{...F @b ... @b{c @b}" + "d @b ".repeat(n - 5) + "} fragment F on T @b{a}")),
                Arguments.of("TOO_MANY_FRAGMENTS", LIMITS.fragments(), document(n -> "{a}" + IntStream.range(0, n)
                        .mapToObj(i -> "fragment F" + i + " on T{a}").reduce("", String::concat))));
    }

    /** A way to write a document of a size. */
    private interface Sized {
        String of(int size);

        default Sized less(int by) {
            return size -> of(size - by);
        }
    }

    private static Sized document(Sized sized) {
        return sized;
    }

    private static String fields(String name, int size) {
        return IntStream.range(0, size).mapToObj(i -> name + i + " ").reduce("", String::concat);
    }

    private static String aliases(int size) {
        return IntStream.range(0, size).mapToObj(i -> "x" + i + ":a ").reduce("", String::concat);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("limits")
    void whatIsAtALimitIsReadAndOneMoreIsNot(String code, int limit, Sized document) {
        if (!code.equals("TOO_MANY_TOKENS"))
            assertThat(reader.read(document.of(limit))).isNotNull();
        OperationRefused refused = catchThrowableOfType(OperationRefused.class, () -> reader.read(document.of(limit + 1)));
        assertThat(refused.getExtensions()).isEqualTo(Map.of("code", code, "limit", (long) limit));
        assertThat(refused.getMessage()).contains(String.valueOf(limit));
    }

    @Test
    void tokensAreCountedToTheLast() {
        String atLimit = "{" + "a ".repeat(LIMITS.repeatedFields()) + "b(c:[" + "1,".repeat(LIMITS.tokens() - 259) + "])}";
        assertThat(reader.read(atLimit)).isNotNull();
        assertThatThrownBy(() -> reader.read(atLimit.replace("b(", "b c("))).isInstanceOf(OperationRefused.class)
                .hasMessageContaining("more than " + LIMITS.tokens() + " tokens");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{...A} fragment A on T{...A}",
            "{...A} fragment A on T{b{...B}} fragment B on T{...C} fragment C on T{d ... on T{...A}}",
            "{x} fragment A on T{...B} fragment B on T{...A}" })
    void fragmentsInACircleAreRefused(String document) {
        OperationRefused refused = catchThrowableOfType(OperationRefused.class, () -> reader.read(document));
        assertThat(refused.getExtensions()).isEqualTo(Map.of("code", "GRAPHQL_VALIDATION_FAILED"));
        assertThat(refused.getLocations()).hasSize(1);
    }

    /** Thirty fragments, each with the next one twice: a billion fields. */
    @Test
    void fragmentsThatMultiplyAreCountedWithoutBeingWrittenOut() {
        String document = IntStream.range(0, 30)
                .mapToObj(i -> "fragment F" + i + " on T{...F" + (i + 1) + " ...F" + (i + 1) + "}")
                .reduce("{...F0} fragment F30 on T{a}", String::concat);
        assertThatThrownBy(() -> reader.read(document)).hasMessageContaining("selects 1000000000 fields");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{a @defer}", "{... @defer(if: false) {a}}",
            "query @experimental_disableErrorPropagation {a}" })
    void directivesThatDoNothingHereAreUnknown(String document) {
        assertThatThrownBy(() -> reader.read(document)).isInstanceOf(OperationRefused.class)
                .hasMessageStartingWith("Unknown directive");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', value = {
            "{ a( } | The document is no GraphQL at line 1, column 6: '}' does not belong there.",
            "{ a \"secret\" } | The document is no GraphQL at line 1, column 5.",
            "{ a | The document is no GraphQL at line 1, column 4." })
    void whatIsNoGraphQlIsSaidWithItsPlaceAndWithoutItsStrings(String document, String message) {
        assertThatThrownBy(() -> reader.read(document)).hasMessage(message);
    }

    @Test
    void valuesThatNestAreRefusedInsteadOfOverflowing() {
        assertThatThrownBy(() -> reader.read("{a(b:" + "[".repeat(1400) + "]".repeat(1400) + ")}"))
                .isInstanceOf(OperationRefused.class).hasMessageContaining("nests too deep");
    }

    @Test
    void digitsThatAreNoNumberMayBeMany() {
        String many = "9".repeat(500);
        assertThat(reader
                .read("{a" + many + "(b: \"\\\"" + many + "\" c: \"\"\"" + many + " \\\"\"\" \" " + many + "\"\"\") #" + many
                        + "\n}"))
                .isNotNull();
    }

    @Test
    void toolsMayReadTheSchema() {
        assertThat(reader.read(IntrospectionQuery.INTROSPECTION_QUERY)).isNotNull();
    }
}
