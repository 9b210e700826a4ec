package org.onrecord.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.onrecord.api.error.ApiError;
import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.input.QuoteInput;
import org.onrecord.api.load.References;
import org.onrecord.api.scalar.PartialDateScalar;
import org.onrecord.api.type.QuoteVerificationNode;
import org.onrecord.api.type.Speaker;
import org.onrecord.search.verification.QuoteQuestion;
import org.onrecord.search.verification.QuoteVerifier;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;

/** The roots that answer whether somebody said something. */
@GraphQLApi
@ApplicationScoped
public class VerificationRoots {

    /** Quotes in one request. */
    static final int MAX_QUOTES = 100;

    private static final String ROOT = "Whether somebody really said this, as far as the record has it: the verdict, and the prints that have the words or come close, with what differs. It never says that a quote is true or false, and what is not in the record may have been said.";

    @Inject
    QuoteQuestions questions;

    @Inject
    References references;

    @Inject
    QuoteVerifier verifier;

    /** Verifies one quote. */
    @Query
    @Description(ROOT
            + " Example: `verifyQuote(text: \"“The first contacts encourage certain hopes,” Putin said.\") { verdict matches { alerts quotation { text source { headline url } } } }`"
            + SearchRoots.NULL)
    public QuoteVerificationNode verifyQuote(
            @NonNull @Description("The words, as they were found: with or without marks, attribution and line breaks. Where marks and an attribution are given (\"…,\" Putin said. \"…\"), only the marked words are looked for, as one quotation, and whom the text names counts as the speaker unless one is given. At most 10,000 characters, one of them in a word.") String text,
            @Id @Nullable @Description("The id of the person or organization who is said to have said it.") String speaker,
            @Nullable @Description("The name of the speaker, where no id is at hand: \"Putin\", \"Foreign Minister Sergey Lavrov\". Whoever in the record is called so may be meant. Not together with speaker. At most 200 characters.") String speakerName,
            @Nullable @Description("Said on or after it; matches outside have the alert DATE_DIFFERS.") PartialDateScalar saidFrom,
            @Nullable @Description("Said on or before it.") PartialDateScalar saidTo) {
        QuoteInput quote = new QuoteInput();
        quote.text = text;
        quote.speaker = speaker;
        quote.speakerName = speakerName;
        quote.saidFrom = saidFrom;
        quote.saidTo = saidTo;
        return QuoteVerificationNode.of(verifier.verify(questions.read(quote, "")));
    }

    /** Verifies several quotes. */
    @Query
    @Nullable
    @Description(ROOT + " Several quotes at once; the answers are in the order of the quotes." + SearchRoots.NULL)
    public List<@NonNull QuoteVerificationNode> verifyQuotes(
            @NonNull @Description("At most 100 quotes.") List<@NonNull QuoteInput> quotes) {
        if (quotes.size() > MAX_QUOTES)
            throw new ApiError(ErrorCode.BAD_ARGUMENT, "quotes", "quotes has " + quotes.size() + " quotes; at most "
                    + MAX_QUOTES + " are allowed.");
        // All are read before any is verified: a request with a wrong one costs no search.
        List<QuoteQuestion> read = new ArrayList<>();
        for (QuoteInput quote : quotes)
            read.add(questions.read(quote, "quotes[" + read.size() + "]."));
        return read.stream().map(verifier::verify).map(QuoteVerificationNode::of).toList();
    }

    /** Whom the named speaker was taken for. */
    @NonNull
    @Description("Whom the named speaker was taken for, by id, by name or by the attribution in the text; none if nobody was named, or if nobody in the record is called so.")
    public CompletionStage<List<@NonNull Speaker>> speakers(Context context, @Source QuoteVerificationNode node) {
        Set<Long> speakers = node.verified().speakers();
        List<Long> keys = speakers == null ? List.of() : List.copyOf(speakers);
        return references.people(context, keys).thenCombine(references.organizations(context, keys),
                (people, organizations) -> {
                    List<Speaker> found = new ArrayList<>(people);
                    found.addAll(organizations);
                    return found;
                });
    }
}
