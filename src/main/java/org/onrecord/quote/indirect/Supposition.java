package org.onrecord.quote.indirect;

import org.onrecord.quote.frame.SpeechClause;
import org.onrecord.quote.lexicon.VerbForm;
import org.onrecord.quote.lexicon.WordClass;
import org.onrecord.quote.mention.Mention;
import org.onrecord.quote.mention.Sentence;

/** Tells clauses in which somebody speaks from those that only suppose, ask or deny that somebody does. */
final class Supposition {

    private final Sentence sentence;

    Supposition(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether nobody has said what the clause reports: "critics might say", "if he says", "nobody said", "models suggest". */
    boolean isOne(SpeechClause clause) {
        return isQuestion(clause) || isOfNobody(clause.subject()) || isCondition(clause) || isPossible(clause)
                || isEvidence(clause);
    }

    /** "Would the government say that …?"; but "Who was to blame, he asked?" reports. */
    private boolean isQuestion(SpeechClause clause) {
        return sentence.isSign(sentence.size() - 1, '?') && !sentence.isSign(clause.from() - 1, ',');
    }

    private boolean isOfNobody(Mention subject) {
        return sentence.is(subject.from(), WordClass.NOBODY);
    }

    /** "If the minister said so", "unless he says so". */
    private boolean isCondition(SpeechClause clause) {
        int before = Math.min(clause.from(), clause.subject().from()) - 1;
        return sentence.isWord(before, "if") || sentence.isWord(before, "unless") || sentence.isWord(before, "whether")
                || sentence.isWord(before, "until");
    }

    /** "might say", "would probably say"; "would later say" has been said. */
    private boolean isPossible(SpeechClause clause) {
        boolean would = false;
        boolean supposed = false;
        for (int i = clause.cue() - 1; isBeforeVerb(i); i--) {
            if (sentence.is(i, WordClass.MODAL))
                return true;
            would |= sentence.isWord(i, "would") || sentence.isWord(i, "will");
            supposed |= sentence.is(i, WordClass.LIKELIHOOD);
        }
        return would && (supposed || sentence.isWord(0, "if"));
    }

    private boolean isBeforeVerb(int at) {
        return sentence.mentionAt(at) == null && (sentence.is(at, WordClass.AUXILIARY) || sentence.is(at, WordClass.ADVERB)
                || sentence.is(at, WordClass.LIKELIHOOD));
    }

    /** What shows something says nothing: "the results suggest"; but a person suggests in words. */
    private boolean isEvidence(SpeechClause clause) {
        return sentence.is(clause.cue(), WordClass.EVIDENCE) && isThing(clause);
    }

    /** A report, what no list knows, or at the head of a sentence a plural that its capital could make a name: "Models". */
    private boolean isThing(SpeechClause clause) {
        return switch (clause.subject().type()) {
            case MEDIUM, OTHER -> true;
            case SINGLE -> clause.subject().from() == 0 && clause.subject().head().endsWith("s") && clause.verb() != null
                    && clause.verb().form() == VerbForm.BASE;
            default -> false;
        };
    }
}
