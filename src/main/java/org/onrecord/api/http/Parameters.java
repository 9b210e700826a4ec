package org.onrecord.api.http;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.execution.RequestRefused;

import io.netty.handler.codec.http.QueryStringDecoder;

/** The parameters of a URL, decoded once, as forms encode them: {@code +} is a space. */
final class Parameters {

    private Parameters() {
    }

    /** @throws RequestRefused if they are encoded wrongly, or one is given twice */
    static Map<String, String> of(String uri) {
        Map<String, String> parameters = new HashMap<>();
        decoded(uri).forEach((name, values) -> parameters.put(name, only(name, values)));
        return parameters;
    }

    private static Map<String, List<String>> decoded(String uri) {
        try {
            return new QueryStringDecoder(uri, StandardCharsets.UTF_8).parameters();
        } catch (IllegalArgumentException e) {
            throw new RequestRefused(ErrorCode.BAD_REQUEST, "The parameters of the URL are not encoded as they should be.");
        }
    }

    private static String only(String name, List<String> values) {
        if (values.size() == 1)
            return values.get(0);
        throw new RequestRefused(ErrorCode.BAD_REQUEST, name + ": it is given more than once.");
    }
}
