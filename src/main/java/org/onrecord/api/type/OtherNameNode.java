package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.scalar.LanguageTagScalar;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A further name. */
@Type("OtherName")
@Description("A further name of a person or organization.")
@DefaultNonNull
public record OtherNameNode(
        @Description("The name as written.") String name,
        @Nullable @Description("Its language or script.") LanguageTagScalar language,
        @Nullable @Description("What sort of name it is, such as \"transliteration\".") String note) {
}
