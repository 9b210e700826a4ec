package org.onrecord.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.onrecord.api.error.ApiError;
import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.input.QuoteInput;
import org.onrecord.api.scalar.PartialDateScalar;
import org.onrecord.record.PartialDate;
import org.onrecord.record.RecordKind;
import org.onrecord.search.verification.QuoteQuestion;

/** Reads the quotes that clients want to have verified. */
@ApplicationScoped
public class QuoteQuestions {

    /** UTF-16 code units; no name with all its titles has as many. */
    private static final int MAX_NAME = 200;

    @Inject
    Ids ids;

    /**
     * Reads one quote.
     *
     * @param path what stands before the names of its fields in an error
     * @throws ApiError if a field is wrong, or two contradict each other
     */
    QuoteQuestion read(QuoteInput quote, String path) {
        String text = text(quote.text, path + "text", QuoteQuestion.MAX_LENGTH);
        if (quote.speaker != null && quote.speakerName != null)
            throw bad(path + "speakerName", "Give either speaker or speakerName.");
        String name = quote.speakerName == null ? null : text(quote.speakerName, path + "speakerName", MAX_NAME);
        PartialDate from = PartialDateScalar.read(quote.saidFrom, path + "saidFrom");
        PartialDate to = PartialDateScalar.read(quote.saidTo, path + "saidTo");
        if (from != null && to != null && from.first().isAfter(to.last()))
            throw bad(path + "saidTo", path + "saidTo is before saidFrom.");
        return new QuoteQuestion(text, speaker(quote.speaker, path + "speaker"), name, from, to);
    }

    /** An unknown speaker is no answer's speaker: it would make every match one by somebody else. */
    private Long speaker(String id, String argument) {
        if (id == null)
            return null;
        Long key = ids.key(id, argument, RecordKind.PERSON, RecordKind.ORGANIZATION);
        if (key == null)
            throw bad(argument, argument + " is nobody in the record.");
        return key;
    }

    private static String text(String given, String argument, int most) {
        if (given.length() > most)
            throw bad(argument, argument + " has " + given.length() + " characters; at most " + most + " are allowed.");
        int half = half(given);
        if (half >= 0)
            throw bad(argument, argument + " has half of a surrogate pair at " + half + ", which is no character.");
        if (given.codePoints().noneMatch(Character::isLetterOrDigit))
            throw bad(argument, argument + " has no word.");
        return given;
    }

    /** Where half of a surrogate pair stands alone, or -1. */
    private static int half(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at)))
            if (Character.getType(text.codePointAt(at)) == Character.SURROGATE)
                return at;
        return -1;
    }

    private static ApiError bad(String argument, String message) {
        return new ApiError(ErrorCode.BAD_ARGUMENT, argument, message);
    }
}
