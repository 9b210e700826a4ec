package org.onrecord.api.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** That two statements are one. */
@Input("MergeStatementsInput")
@Description("That two statements are one: the sources of both render the same words of the same speaker.")
public class MergeStatementsInput {

    @Id
    @NonNull
    @Description("The id of the statement that ceases to be one of its own. It stays valid and leads to the other.")
    public String merged;

    @Id
    @NonNull
    @Description("The id of the statement that takes the quotations of the other.")
    public String into;

    @Description("Why, at most 2000 characters; kept in the history.")
    public String reason;
}
