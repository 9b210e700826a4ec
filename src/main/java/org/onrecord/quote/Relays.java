package org.onrecord.quote;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.onrecord.quote.frame.ClauseKind;
import org.onrecord.quote.frame.Link;
import org.onrecord.quote.frame.SpeechClause;
import org.onrecord.quote.lexicon.WordClass;
import org.onrecord.quote.mention.Mention;
import org.onrecord.quote.mention.Sentence;
import org.onrecord.text.TextRange;

/** Those of a sentence through whom its words came, such as a news agency, told from those who said them. */
final class Relays {

    private final Sentence sentence;
    private final List<SpeechClause> clauses;

    /** @param clauses those of the sentence, in order */
    Relays(Sentence sentence, List<SpeechClause> clauses) {
        this.sentence = sentence;
        this.clauses = clauses;
    }

    /** Of «Salov called it “absurd,” Tass reported» the clause of Salov; else the link as it is. */
    Link ofSpeaker(Link link, int quotation) {
        if (link == null || !isRelay(link.clause()))
            return link;
        for (SpeechClause clause : clauses)
            if (clause.kind() != ClauseKind.NOMINAL && clause.subject() != null && !isRelay(clause)
                    && clause.cue() < quotation)
                return new Link(clause, clause.kind().label() + "-relayed", 0.8);
        return link;
    }

    /** Whether the clause names those through whom words came. */
    boolean isRelay(SpeechClause clause) {
        return clause.kind() == ClauseKind.RELAY || clause.subject() != null && bringsNews(clause.subject());
    }

    /** A news agency, a newspaper, state television. */
    private boolean bringsNews(Mention mention) {
        for (int i = mention.from(); i < Math.min(mention.to(), sentence.size()); i++)
            if (sentence.is(i, WordClass.AGENCY) || sentence.is(i, WordClass.OUTLET) || isNewsAgency(i))
                return true;
        return false;
    }

    private boolean isNewsAgency(int at) {
        return (sentence.isWord(at, "agency") || sentence.isWord(at, "agencies")) && sentence.isWord(at - 1, "news");
    }

    /**
     * The mentions of those through whom the words of a clause came.
     *
     * @param link what attributes the words; or null
     * @param speaker who said them, and so relays nothing; or null
     */
    List<TextRange> of(Link link, Mention speaker) {
        Set<TextRange> relays = new LinkedHashSet<>();
        for (SpeechClause clause : clauses)
            if ((link == null || clause != link.clause()) && clause.subject() != speaker && relays(clause, link))
                relays.add(clause.subject().range());
        Mention agency = link == null ? null : toldTo(link.clause());
        if (agency != null)
            relays.add(agency.range());
        return List.copyOf(relays);
    }

    private boolean relays(SpeechClause clause, Link link) {
        return isRelay(clause) || link != null && clause.subject() != null && isSaid(link.clause())
                && (isAccordingTo(clause, link.clause()) || isRetold(clause, link.clause()));
    }

    private static boolean isSaid(SpeechClause clause) {
        return clause.kind() == ClauseKind.SUBJECT_VERB || clause.kind() == ClauseKind.VERB_SUBJECT;
    }

    /** "…," he said, according to his office. */
    private boolean isAccordingTo(SpeechClause clause, SpeechClause said) {
        if (clause.kind() != ClauseKind.ACCORDING || clause.cue() < said.cue())
            return false;
        for (int i = said.to(); i < clause.from(); i++)
            if (sentence.isSign(i, ';') || sentence.isSign(i, ','))
                return sentence.isSign(i, ',') && isLastComma(i, clause.from());
        return true;
    }

    /** Whether no comma or semicolon follows before another token. */
    private boolean isLastComma(int comma, int to) {
        for (int i = comma + 1; i < to; i++)
            if (sentence.isSign(i, ';') || sentence.isSign(i, ','))
                return false;
        return true;
    }

    /** "…," he said, one of them recalled. */
    private boolean isRetold(SpeechClause clause, SpeechClause said) {
        return clause.kind() == ClauseKind.SUBJECT_VERB && clause.from() == said.to() + 1 && sentence.isSign(said.to(), ',');
    }

    /** "Salov told Interfax". */
    private Mention toldTo(SpeechClause clause) {
        Mention mention = clause.verb() == null || !clause.verb().base().equals("tell") ? null
                : sentence.mentionAt(clause.to());
        if (mention == null)
            return null;
        for (int i = mention.from(); i < mention.to(); i++)
            if (sentence.is(i, WordClass.AGENCY) || isNewsAgency(i))
                return mention;
        return null;
    }
}
