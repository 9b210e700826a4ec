package org.onrecord.api.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Who said what a quotation gives. */
@Input("AttributeQuotationInput")
@Description("Who said what a quotation gives: a speaker, a role, or both.")
public class AttributeQuotationInput {

    @Id
    @NonNull
    @Description("The id of the quotation.")
    public String id;

    @Id
    @Description("The id of the person or organization who said it; none for an unnamed speaker of no organization.")
    public String speaker;

    @Description("The role of the speaker in the words of the source, such as \"a State Department spokesperson\", at most 1000 characters. Without it, a speaker who is the one already keeps theirs.")
    public String speakerRole;

    @Description("Why, at most 2000 characters; kept in the history.")
    public String reason;
}
