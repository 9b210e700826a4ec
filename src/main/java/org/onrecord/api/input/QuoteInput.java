package org.onrecord.api.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.onrecord.api.scalar.PartialDateScalar;

/** A quote to verify. */
@Input("QuoteInput")
@Description("A quote to verify, as for verifyQuote.")
public class QuoteInput {

    @NonNull
    @Description("The words, as they were found: with or without marks, attribution and line breaks. At most 10,000 characters, one of them in a word.")
    public String text;

    @Id
    @Description("The id of the person or organization who is said to have said it.")
    public String speaker;

    @Description("The name of the speaker, where no id is at hand: \"Putin\", \"Foreign Minister Sergey Lavrov\". Not together with speaker. At most 200 characters.")
    public String speakerName;

    @Description("Said on or after it.")
    public PartialDateScalar saidFrom;

    @Description("Said on or before it.")
    public PartialDateScalar saidTo;
}
