package org.onrecord.api.input;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** That one statement is two. */
@Input("SplitStatementInput")
@Description("That one statement is two: some of its quotations render other words.")
public class SplitStatementInput {

    @Id
    @NonNull
    @Description("The id of the statement.")
    public String statement;

    @Id
    @NonNull
    @Description("The ids of the quotations, 1 to 100 and not all, that render another statement; a new one takes them.")
    public List<@NonNull String> quotations;

    @Description("Why, at most 2000 characters; kept in the history.")
    public String reason;
}
