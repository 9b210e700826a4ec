package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** Something that a beginning may be meant as. */
@Type("Suggestion")
@Description("Something that a beginning may be meant as.")
@DefaultNonNull
public record SuggestionNode(
        @Description("What it is.") SuggestionKindValue kind,
        @Description("The name or the words, to show.") String text,
        @Description("The query of `statements` that finds it.") String query,
        @Nullable @Description("The person or meeting; null for a phrase.") Node node) {

    /** A person, found by what they said. */
    public static SuggestionNode of(PersonNode person) {
        return new SuggestionNode(SuggestionKindValue.PERSON, person.name(), "speaker:" + phrase(person.name()), person);
    }

    /** A meeting, found by what was said there. */
    public static SuggestionNode of(MeetingNode meeting) {
        return new SuggestionNode(SuggestionKindValue.MEETING, meeting.name(), "meeting:" + phrase(meeting.name()), meeting);
    }

    /** Words, found verbatim. */
    public static SuggestionNode of(String words) {
        return new SuggestionNode(SuggestionKindValue.PHRASE, words, phrase(words), null);
    }

    /** Marks within a name would end the phrase; no index has them. */
    private static String phrase(String words) {
        return '"' + words.replaceAll("[\"\u201c\u201d\u201e\u201f\uff02]", " ") + '"';
    }
}
