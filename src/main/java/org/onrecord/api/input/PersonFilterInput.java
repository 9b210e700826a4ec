package org.onrecord.api.input;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.onrecord.api.scalar.PartialDateScalar;

/** Narrows a list of people. */
@Input("PersonFilter")
@Description("Narrows a list of people to those with one membership for which all of this holds. A list has at most 100 entries.")
public class PersonFilterInput {

    @Id
    @Description("Ids of organizations where the office is held.")
    public List<@NonNull String> organization;

    @Description("Names or codes of countries on whose behalf it is held.")
    public List<@NonNull String> country;

    @Description("Words that the role must have, at most 2,000 characters.")
    public String role;

    @Description("A day on which it was held.")
    public PartialDateScalar activeOn;
}
