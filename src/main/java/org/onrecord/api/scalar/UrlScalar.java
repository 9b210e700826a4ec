package org.onrecord.api.scalar;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;

/** The address of a document on its way out. */
@CustomScalar("URL")
@Description("The address of a document on the web (RFC 3986), as its source gave it.")
public record UrlScalar(String text) implements CustomStringScalar {

    /** RFC 3986. */
    public static final String SPECIFICATION = "https://www.rfc-editor.org/rfc/rfc3986";

    /** Null for null. */
    public static UrlScalar of(String url) {
        return url == null ? null : new UrlScalar(url);
    }

    @Override
    public String stringValueForSerialization() {
        return text;
    }
}
