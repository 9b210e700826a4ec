package org.onrecord.api.http;

import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.execution.GraphQLRequest;
import org.onrecord.api.execution.RequestReader;
import org.onrecord.api.execution.RequestRefused;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Reads requests from HTTP. Bodies are JSON and declared so: a browser sends that to another site only after asking, so
 * that no page can make its readers' browsers send mutations.
 */
final class HttpRequestReader {

    private HttpRequestReader() {
    }

    /** @throws RequestRefused if the URL has no request */
    static GraphQLRequest readUrl(HttpServerRequest http) {
        return RequestReader.readParameters(Parameters.of(http.uri()));
    }

    /** @throws RequestRefused if the body is not JSON in UTF-8, or no request */
    static GraphQLRequest readBody(RoutingContext http) {
        checkType(http.request().getHeader(HttpHeaderNames.CONTENT_TYPE));
        checkEncoding(http.request().getHeader(HttpHeaderNames.CONTENT_ENCODING));
        Buffer body = http.body().buffer();
        return RequestReader.read(body == null ? new byte[0] : body.getBytes());
    }

    private static void checkType(String header) {
        if (header == null)
            throw unsupported("Say what the body is: Content-Type: application/json.");
        MediaRange type = MediaRange.read(header);
        if (!type.name().equals(MediaType.JSON.mediaName()) || !type.isUtf8())
            throw unsupported("The body of a request is application/json, in UTF-8.");
    }

    private static void checkEncoding(String header) {
        if (header != null && !header.strip().equalsIgnoreCase("identity"))
            throw unsupported("The body of a request is not compressed.");
    }

    private static RequestRefused unsupported(String message) {
        return new RequestRefused(ErrorCode.UNSUPPORTED_MEDIA_TYPE, message);
    }
}
