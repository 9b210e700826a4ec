package org.onrecord.api.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A decision about something that was found. */
@Input("CurateProposalInput")
@Description("A decision about something that was found in a source.")
public class CurateProposalInput {

    @Id
    @NonNull
    @Description("The id of a quotation, person, organization, meeting or claim.")
    public String id;

    @Description("Why, at most 2000 characters; kept in the history.")
    public String reason;
}
