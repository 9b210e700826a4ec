package org.onrecord.api.scalar;

import java.util.IllformedLocaleException;
import java.util.Locale;

import org.eclipse.microprofile.graphql.Description;
import org.onrecord.api.error.ApiError;
import org.onrecord.api.error.ErrorCode;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;

/** A language on its way in or out. */
@CustomScalar("LanguageTag")
@Description("A language as a BCP 47 tag, such as `en`, `ru` or `zh-Hant`.")
public record LanguageTagScalar(String text) implements CustomStringScalar {

    /** BCP 47. */
    public static final String SPECIFICATION = "https://www.rfc-editor.org/info/bcp47";

    /** Null for null. */
    public static LanguageTagScalar of(String tag) {
        return tag == null ? null : new LanguageTagScalar(tag);
    }

    /**
     * The tag that was given as an argument, in the canonical case.
     *
     * @throws ApiError if the text is no language tag
     */
    public static String read(LanguageTagScalar given, String argument) {
        try {
            String tag = new Locale.Builder().setLanguageTag(given.text).build().toLanguageTag();
            if (!given.text.isEmpty() && !tag.equals("und"))
                return tag;
        } catch (IllformedLocaleException e) {
            // falls through: the same error for every such text
        }
        throw new ApiError(ErrorCode.BAD_LANGUAGE, argument,
                argument + " has no language tag. Write one such as en or zh-Hant.");
    }

    @Override
    public String stringValueForSerialization() {
        return text;
    }
}
