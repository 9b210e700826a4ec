package org.onrecord.api;

import static org.onrecord.api.RecordBuilder.id;

import java.util.Locale;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.onrecord.EmptyRecord;
import org.onrecord.access.Role;
import org.onrecord.access.Tokens;
import org.onrecord.record.RecordKind;

import io.restassured.path.json.JsonPath;

/** What tests of curators' work on proposals have in common: the record of proposals, and a curator's token. */
abstract class CuratedTestCase {

    static final String CURATOR = "curator of the test";

    @Inject
    Tokens tokens;

    @Inject
    EmptyRecord record;

    @Inject
    SessionFactory sessions;

    String token;

    @BeforeEach
    void writeRecord() {
        record.empty();
        ProposedRecord.write(sessions);
        token = tokens.create(CURATOR, Role.CURATOR);
    }

    @AfterEach
    void revokeToken() {
        tokens.revoke(CURATOR);
    }

    /** The answer to a mutation with one input. */
    JsonPath mutate(String mutation, String input, String selection) {
        return Graph.ask(token, "mutation { done: " + mutation + "(input: {" + input + "}) { " + selection
                + " userErrors { code field message } } }").setRootPath("data.done");
    }

    /** The id of something of the record of proposals; of a quotation, by the key of its statement. */
    static String proposal(RecordKind kind, String key) {
        return id(kind, kind == RecordKind.QUOTATION ? id(RecordKind.STATEMENT, key) + 0 : key);
    }

    static String typeOf(RecordKind kind) {
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
