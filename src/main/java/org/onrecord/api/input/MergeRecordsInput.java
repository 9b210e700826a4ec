package org.onrecord.api.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** That two records are one. */
@Input("MergeRecordsInput")
@Description("That two people, two organizations or two meetings are one.")
public class MergeRecordsInput {

    @Id
    @NonNull
    @Description("The id of the one that ceases to be a record of its own. It stays valid and leads to the other.")
    public String merged;

    @Id
    @NonNull
    @Description("The id of the one that stays, and that all refers to from then on.")
    public String into;

    @Description("Why, at most 2000 characters; kept in the history.")
    public String reason;
}
