package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What sort of document a source is. As the API shows it; same constants as the one of the record. */
@Enum("SourceKind")
@Description("What sort of document a source is.")
public enum SourceKindValue {
    @Description("A news article.")
    ARTICLE,
    @Description("A verbatim record of speech.")
    TRANSCRIPT,
    @Description("A record kept by a public body, such as its list of visits.")
    OFFICIAL_RECORD,
    @Description("A statement or release that its speaker published.")
    STATEMENT,
    @Description("A post on a social network.")
    POST,
    @Description("A structured data set.")
    DATA_SET
}
