package org.onrecord.api.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.onrecord.api.scalar.PartialDateScalar;

/** An article to import. */
@Input("ImportSourceInput")
@Description("An article to import: its text, its page in HTML, or both. What else is given goes before what is read from it. How large it may be is bounded by the body of a request, 10 MB unless the operator says otherwise.")
public class ImportSourceInput {

    @Description("The article in plain text, also with what a site puts around it. Archived as it is; offsets of evidence refer to it.")
    public String text;

    @Description("The page. Without text, its main text is archived; with text, only its metadata is read.")
    public String html;

    @Description("Where it was found: an address that begins with http:// or https://.")
    public String url;

    @Description("Its title.")
    public String headline;

    @Description("The name of the outlet that published it.")
    public String publisher;

    @Description("Its authors.")
    public String byline;

    @Description("The day of publication.")
    public PartialDateScalar datePublished;
}
