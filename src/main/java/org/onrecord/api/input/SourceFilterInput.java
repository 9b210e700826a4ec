package org.onrecord.api.input;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.onrecord.api.scalar.LanguageTagScalar;
import org.onrecord.api.scalar.PartialDateScalar;
import org.onrecord.api.type.SourceKindValue;

/** Narrows a list of sources. */
@Input("SourceFilter")
@Description("Narrows a list of sources. All that is given must hold; of several values in one list, any. An empty list matches nothing. A list has at most 100 entries.")
public class SourceFilterInput {

    @Id
    @Description("Ids of organizations that published it.")
    public List<@NonNull String> publisher;

    @Description("Published on or after it.")
    public PartialDateScalar from;

    @Description("Published on or before it.")
    public PartialDateScalar to;

    @Description("Its language.")
    public List<@NonNull LanguageTagScalar> language;

    @Description("What sort of document it is.")
    public List<@NonNull SourceKindValue> kind;
}
