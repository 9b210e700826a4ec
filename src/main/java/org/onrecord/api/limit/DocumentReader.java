package org.onrecord.api.limit;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.error.OperationRefused;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;

/**
 * Parses documents, and refuses those that ask for too much before they are validated: validation takes time that can grow
 * faster than the document.
 */
@ApplicationScoped
public class DocumentReader {

    private static final int SHOWN_TOKEN = 30;

    /** No number of the schema needs more than the 24 of a double. */
    private static final int LONGEST_NUMBER = 100;

    @Inject
    Limits limits;

    /**
     * The document that a text is.
     *
     * @throws OperationRefused if it is no GraphQL, or more than is answered
     */
    public Document read(String text) {
        if (text.length() > limits.documentLength())
            throw OperationRefused.overLimit(ErrorCode.DOCUMENT_TOO_LONG, limits.documentLength(), "The document has "
                    + text.length() + " characters; at most " + limits.documentLength() + " are read.");
        int number = NumberScan.longest(text);
        if (number > LONGEST_NUMBER)
            throw OperationRefused.overLimit(ErrorCode.LITERAL_TOO_LONG, LONGEST_NUMBER, "The document has a number of "
                    + number + " characters; at most " + LONGEST_NUMBER + " are read.");
        Document document = parsed(text);
        check(document);
        return document;
    }

    private Document parsed(String text) {
        // The end of the text counts as a token.
        ParserOptions options = ParserOptions.newParserOptions().captureLineComments(false).readerTrackData(false)
                .maxTokens(limits.tokens() + 1).maxCharacters(limits.documentLength()).maxWhitespaceTokens(text.length() + 1)
                .maxRuleDepth(ParserOptions.MAX_RULE_DEPTH).build();
        try {
            return Parser.parse(ParserEnvironment.newParserEnvironment().document(text).parserOptions(options)
                    .locale(Locale.ENGLISH).build());
        } catch (ParseCancelledTooDeepException e) {
            throw OperationRefused.overLimit(ErrorCode.REQUEST_TOO_DEEP, limits.depth(),
                    "The document nests too deep to be read; at most " + limits.depth()
                            + " fields below each other are answered.");
        } catch (ParseCancelledException e) {
            throw OperationRefused.overLimit(ErrorCode.TOO_MANY_TOKENS, limits.tokens(),
                    "The document has more than " + limits.tokens()
                            + " tokens. Put what repeats into fragments and variables.");
        } catch (InvalidSyntaxException e) {
            throw new OperationRefused(ErrorCode.GRAPHQL_PARSE_FAILED, "The document is no GraphQL" + at(e) + ".",
                    e.getLocation() == null ? List.of() : List.of(e.getLocation()));
        }
    }

    /** A string may be whatever the user of a front end typed: only punctuation and names are said again. */
    private static String at(InvalidSyntaxException e) {
        String token = e.getOffendingToken();
        boolean shown = token != null && token.length() <= SHOWN_TOKEN && !token.startsWith("\"") && !token.equals("<EOF>");
        String place = e.getLocation() == null ? ""
                : " at line " + e.getLocation().getLine() + ", column " + e.getLocation().getColumn();
        return shown ? place + ": '" + token + "' does not belong there" : place;
    }

    private void check(Document document) {
        DocumentSize size = size(document);
        most(ErrorCode.TOO_MANY_FRAGMENTS, limits.fragments(),
                document.getDefinitionsOfType(FragmentDefinition.class).size(), "defines %s fragments");
        most(ErrorCode.REQUEST_TOO_DEEP, limits.depth(), size.depth(), "nests fields %s deep");
        most(ErrorCode.INTROSPECTION_TOO_DEEP, limits.introspectionDepth(), size.introspectionDepth(),
                "nests introspection %s fields deep");
        most(ErrorCode.TOO_MANY_ALIASES, limits.aliases(), size.aliases(), "has %s aliases");
        most(ErrorCode.TOO_MANY_DIRECTIVES, limits.directives(), size.directives(), "has %s directives");
        most(ErrorCode.TOO_MANY_FIELDS, limits.fields(), size.fields(), "selects %s fields");
        most(ErrorCode.LITERAL_TOO_LONG, limits.literalLength(), size.longestString(),
                "has a string of %s characters, which a variable would have room for");
        most(ErrorCode.TOO_MANY_REPEATED_FIELDS, limits.repeatedFields(), RepeatedFields.of(document), "repeats %s fields");
        UnsupportedDirectives.check(document);
    }

    private static DocumentSize size(Document document) {
        try {
            return DocumentSize.of(document);
        } catch (DocumentSize.CircularFragments e) {
            throw new OperationRefused(ErrorCode.GRAPHQL_VALIDATION_FAILED,
                    "The fragment " + e.spread().getName() + " is spread within itself.",
                    List.of(e.spread().getSourceLocation()));
        }
    }

    private static void most(ErrorCode code, long limit, long found, String what) {
        if (found > limit)
            throw OperationRefused.overLimit(code, limit,
                    "The document " + what.formatted(found) + "; at most " + limit + " are answered.");
    }
}
