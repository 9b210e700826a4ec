package org.onrecord.api.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A decision about a quotation. */
@Input("CurateQuotationInput")
@Description("A decision about a quotation.")
public class CurateQuotationInput {

    @Id
    @NonNull
    @Description("The id of the quotation.")
    public String id;

    @Description("Why, at most 2000 characters; kept in the history.")
    public String reason;
}
