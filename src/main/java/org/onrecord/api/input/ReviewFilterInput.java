package org.onrecord.api.input;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.onrecord.api.scalar.DateTimeScalar;
import org.onrecord.api.type.ReviewKindValue;

/** Which proposals to review. */
@Input("ReviewFilter")
@Description("Which proposals to review. All conditions must hold; within a list, one value.")
public class ReviewFilterInput {

    @Description("What is proposed.")
    public List<@NonNull ReviewKindValue> kind;

    @Id
    @Description("The ids of sources, at most 100: what was first found in one of them. Organizations have no place in a source.")
    public List<@NonNull String> source;

    @Description("Names of rules, at most 100.")
    public List<@NonNull String> rule;

    @Description("The least confidence, inclusive. What has none is left out.")
    public Double confidenceFrom;

    @Description("The greatest confidence, inclusive. What has none is left out.")
    public Double confidenceTo;

    @Description("Only what was proposed or changed at this moment or later.")
    public DateTimeScalar updatedSince;
}
