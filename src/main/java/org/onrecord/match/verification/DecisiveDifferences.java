package org.onrecord.match.verification;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.onrecord.match.wordings.DecisiveTerm;
import org.onrecord.match.wordings.Difference;
import org.onrecord.match.wordings.Guards;
import org.onrecord.match.wordings.WordingText;
import org.onrecord.text.DiffSpan;

/**
 * The differences in negation, number and name between what was said and what is quoted. Stricter than what keeps two
 * wordings apart: there, a word may be missing or have moved, since sources shorten and translate; a quote that drops a name
 * or moves a "not" is not what was said.
 */
final class DecisiveDifferences {

    private DecisiveDifferences() {
    }

    /** @param diff from what was said to what is quoted */
    static Set<VerificationAlert> between(WordingText said, WordingText quoted, List<DiffSpan> diff) {
        EnumSet<VerificationAlert> alerts = EnumSet.noneOf(VerificationAlert.class);
        for (Difference difference : Guards.between(said, quoted))
            alerts.add(alert(difference.kind()));
        for (DiffSpan span : diff) {
            if (!span.alters())
                continue;
            List<DecisiveTerm> gone = new ArrayList<>(said.decisive(span.before()));
            List<DecisiveTerm> come = new ArrayList<>(quoted.decisive(span.after()));
            for (DecisiveTerm term : said.decisive(span.before()))
                if (come.remove(term))
                    gone.remove(term);
            gone.forEach(term -> alerts.add(alert(term.kind())));
            come.forEach(term -> alerts.add(alert(term.kind())));
        }
        return alerts;
    }

    private static VerificationAlert alert(Difference.Kind kind) {
        return switch (kind) {
            case NEGATION -> VerificationAlert.NEGATION_DIFFERS;
            case NUMBER -> VerificationAlert.NUMBER_DIFFERS;
            case NAME -> VerificationAlert.NAME_DIFFERS;
        };
    }
}
