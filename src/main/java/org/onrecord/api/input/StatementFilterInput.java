package org.onrecord.api.input;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.onrecord.api.scalar.DateTimeScalar;
import org.onrecord.api.scalar.LanguageTagScalar;
import org.onrecord.api.scalar.PartialDateScalar;
import org.onrecord.api.type.ReviewStatusValue;
import org.onrecord.api.type.SpeechModeValue;

/** Narrows a list of statements. */
@Input("StatementFilter")
@Description("Narrows a list of statements. All that is given must hold; of several values in one list, any. An empty list matches nothing. What concerns a quotation (source, publisher, language, speechMode) must hold for one and the same quotation. A list has at most 100 entries.")
public class StatementFilterInput {

    @Id
    @Description("Ids of people or organizations: speaker or co-speaker.")
    public List<@NonNull String> speaker;

    @Id
    @Description("Ids of meetings: said there.")
    public List<@NonNull String> meeting;

    @Id
    @Description("Ids of meetings: about it.")
    public List<@NonNull String> about;

    @Id
    @Description("Ids of people whom the statement names.")
    public List<@NonNull String> mentions;

    @Id
    @Description("Ids of sources that quote it.")
    public List<@NonNull String> source;

    @Id
    @Description("Ids of organizations that published a quotation of it.")
    public List<@NonNull String> publisher;

    @Description("Languages of a quotation of it.")
    public List<@NonNull LanguageTagScalar> language;

    @Description("How a quotation of it gives the words.")
    public List<@NonNull SpeechModeValue> speechMode;

    @Description("What it is about, in lower case.")
    public List<@NonNull String> topic;

    @Description("Said on or after it. What is dated 2025 may have been said on any day of 2025.")
    public PartialDateScalar saidFrom;

    @Description("Said on or before it.")
    public PartialDateScalar saidTo;

    @Description("Changed in the record at or after it.")
    public DateTimeScalar updatedSince;

    @Description("How far curators have looked at it; without it, all but rejected ones. REJECTED is for curators: others get the error FORBIDDEN.")
    public List<@NonNull ReviewStatusValue> reviewStatus;
}
