package org.onrecord.match.occasion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.onrecord.record.ClaimProperty;
import org.onrecord.text.TextRange;

/** Takes what the sentences assert of occasions, beside what their mentions say themselves. */
final class ClaimSink {

    /** An assertion of a sentence about an occasion. */
    record Found(Group group, ClaimProperty property, String value, TextRange evidence, Sentence sentence, String rule) {
    }

    private final Discourse discourse;
    private final Map<Draft, Group> groups;
    private final List<Found> found = new ArrayList<>();

    ClaimSink(Discourse discourse, Map<Draft, Group> groups) {
        this.discourse = discourse;
        this.groups = groups;
    }

    List<Found> found() {
        return found;
    }

    void add(Draft draft, ClaimProperty property, String value, TextRange evidence) {
        Group group = groups.get(draft);
        if (group != null && !draft.hypothetical && !draft.negated)
            found.add(new Found(group, property, value, whole(draft, evidence), draft.sentence, "said-of-the-occasion"));
    }

    /** From the occasion to the value, where both are in one sentence. */
    private static TextRange whole(Draft draft, TextRange value) {
        TextRange mention = draft.range();
        return new TextRange(Math.min(mention.start(), value.start()), Math.max(mention.end(), value.end()));
    }

    void add(Group group, Sentence sentence, ClaimProperty property, String value, TextRange evidence, String rule) {
        found.add(new Found(group, property, value, evidence, sentence, rule));
    }

    /** Of the occasion that the article was last about. */
    void addToSalient(Sentence sentence, OccasionFamily family, ClaimProperty property, String value, TextRange evidence) {
        Group group = discourse.salient(family, Set.of(), sentence.paragraph);
        if (group != null)
            add(group, sentence, property, value, sentence.range, "said-of-the-last-occasion");
    }
}
