package org.onrecord.api.http;

import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;

import org.onrecord.api.execution.AnswerWriter;
import org.onrecord.record.Sha256;

import graphql.ExecutionResult;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;

/**
 * What caches may do with an answer (RFC 9111). Only what everybody gets alike is kept: the answer without errors to a
 * GET, by somebody without a token, that names its document instead of bringing it. Anything else is stored nowhere.
 *
 * @param maxAge how long it may be given out again without asking
 */
record Freshness(Duration maxAge) {

    private static final String VARIES = "Accept, Authorization";

    /** The headers that say so; of an answer that is not kept, too. */
    void tell(MultiMap headers, boolean kept) {
        headers.add(HttpHeaderNames.VARY, VARIES);
        headers.set(HttpHeaderNames.CACHE_CONTROL,
                kept ? "public, max-age=" + maxAge.toSeconds() : "no-store");
    }

    /** Whether the answer to a request may be kept. */
    static boolean isKept(HttpServerRequest http, boolean namesDocument, ExecutionResult answer) {
        return namesDocument && !http.headers().contains(HttpHeaderNames.AUTHORIZATION) && answer.getErrors().isEmpty();
    }

    /**
     * A weak validator of an answer: answers with the same data are the same, whatever the extensions count, and however
     * they are compressed.
     */
    static String tag(ExecutionResult answer) {
        byte[] hash = Sha256.of(AnswerWriter.writeData(answer));
        byte[] half = Arrays.copyOf(hash, hash.length / 2);
        return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(half) + "\"";
    }

    /** Whether a client has what a validator stands for already. */
    static boolean isKnown(HttpServerRequest http, String tag) {
        String known = http.getHeader(HttpHeaderNames.IF_NONE_MATCH);
        return known != null && (known.strip().equals("*")
                || Arrays.stream(known.split(",")).map(Freshness::opaque).anyMatch(opaque(tag)::equals));
    }

    /** Validators are compared without their weakness. */
    private static String opaque(String tag) {
        String stripped = tag.strip();
        return stripped.startsWith("W/") ? stripped.substring(2) : stripped;
    }
}
