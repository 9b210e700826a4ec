package org.onrecord.api.input;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.onrecord.api.scalar.PartialDateScalar;
import org.onrecord.api.type.MeetingClassificationValue;

/** Narrows a list of meetings. */
@Input("MeetingFilter")
@Description("Narrows a list of meetings. All that is given must hold; of several values in one list, any. An empty list matches nothing. A list has at most 100 entries.")
public class MeetingFilterInput {

    @Description("Meetings that end on or after it.")
    public PartialDateScalar from;

    @Description("Meetings that begin on or before it.")
    public PartialDateScalar to;

    @Description("Words that its venue, town or country must have, at most 2,000 characters.")
    public String place;

    @Id
    @Description("Ids of people or organizations that took part.")
    public List<@NonNull String> participant;

    @Description("What sort of occasion it is.")
    public List<@NonNull MeetingClassificationValue> classification;

    @Id
    @Description("Ids of sources that speak of it.")
    public List<@NonNull String> source;

    @Id
    @Description("The id of the visit, trip or conference that it was part of.")
    public String parent;
}
