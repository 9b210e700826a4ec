package org.onrecord.api.input;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.onrecord.api.type.OrganizationKindValue;

/** Narrows a list of organizations. A list has at most 100 entries. */
@Input("OrganizationFilter")
@Description("Narrows a list of organizations.")
public class OrganizationFilterInput {

    @Description("What sort of body it is, any of these.")
    public List<@NonNull OrganizationKindValue> kind;
}
