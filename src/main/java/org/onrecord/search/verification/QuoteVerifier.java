package org.onrecord.search.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.onrecord.match.verification.Claimed;
import org.onrecord.match.verification.Occasion;
import org.onrecord.match.verification.PastedQuote;
import org.onrecord.match.verification.Print;
import org.onrecord.match.verification.QuoteVerification;
import org.onrecord.match.verification.RecordComparison;
import org.onrecord.match.verification.Verdict;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Wording;
import org.onrecord.search.StatementCard;
import org.onrecord.search.StatementCard.QuotationCard;
import org.onrecord.search.mapping.IndexedStatement;

/**
 * Answers whether somebody said something: as far as the record has it. It never says that something is true or false, and
 * what is not in the record may have been said.
 */
@ApplicationScoped
public class QuoteVerifier {

    @Inject
    SessionFactory sessions;

    /**
     * Verifies a quote. Costs a search for the very words, one for the speaker's name if one is to be looked up, and one for
     * similar words where nobody who may be meant said the very words.
     */
    public VerifiedQuote verify(QuoteQuestion question) {
        return sessions.fromSession(session -> verify(Search.session(session), question));
    }

    private static VerifiedQuote verify(SearchSession session, QuoteQuestion question) {
        PastedQuote quote = PastedQuote.read(question.text());
        Claimed claimed = new Claimed(speakers(session, question, quote), question.saidFrom(), question.saidTo());
        QuoteCandidates candidates = new QuoteCandidates(session, claimed);
        Map<Long, IndexedStatement> statements = new LinkedHashMap<>();
        add(statements, candidates.verbatim(quote.spans()));
        QuoteVerification found = compare(quote, claimed, statements);
        if (found.verdict() != Verdict.VERBATIM && found.verdict() != Verdict.VERBATIM_PARTIAL) {
            add(statements, candidates.similar(quote.spans()));
            found = compare(quote, claimed, statements);
        }
        return answer(found, quote, claimed, statements);
    }

    /** A name in the text's own attribution counts only if somebody in the record has it: it may be misread. */
    private static Set<Long> speakers(SearchSession session, QuoteQuestion question, PastedQuote quote) {
        if (question.speaker() != null)
            return Set.of(question.speaker());
        if (question.speakerName() != null)
            return SpeakerNames.find(session, question.speakerName());
        Optional<Set<Long>> named = quote.named().map(name -> SpeakerNames.find(session, name));
        return named.filter(keys -> !keys.isEmpty()).orElse(null);
    }

    private static void add(Map<Long, IndexedStatement> statements, List<IndexedStatement> found) {
        found.forEach(statement -> statements.putIfAbsent(statement.card().id(), statement));
    }

    private static QuoteVerification compare(PastedQuote quote, Claimed claimed, Map<Long, IndexedStatement> statements) {
        return RecordComparison.of(quote, claimed, statements.values().stream().map(QuoteVerifier::occasion).toList());
    }

    private static Occasion occasion(IndexedStatement statement) {
        StatementCard card = statement.card();
        Set<Long> speakers = new HashSet<>(card.coSpeakers());
        speakers.add(card.speakerPerson());
        speakers.add(card.speakerOrganization());
        speakers.removeIf(Objects::isNull);
        Map<Long, List<Integer>> breaks = new HashMap<>();
        statement.wordings().forEach(wording -> breaks.put(wording.quotation(), wording.breaks()));
        List<Print> prints = card.quotations().stream()
                .filter(quotation -> quotation.reviewStatus() != ReviewStatus.REJECTED)
                .map(quotation -> new Print(quotation.id(), quotation.text(), breaks.getOrDefault(quotation.id(), List.of()),
                        quotation.language(), quotation.speechMode(), isTranslated(card, quotation)))
                .toList();
        return new Occasion(card.id(), speakers, card.saidOn(), prints);
    }

    /** A quotation of unknown language is taken for English, as it is when it is indexed. */
    private static boolean isTranslated(StatementCard card, QuotationCard quotation) {
        String original = card.originalLanguage();
        String language = quotation.language() == null ? "en" : quotation.language();
        return quotation.wording() == Wording.TRANSLATION || original != null && !primary(original).equals(primary(language));
    }

    private static String primary(String tag) {
        return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static VerifiedQuote answer(QuoteVerification found, PastedQuote quote, Claimed claimed,
            Map<Long, IndexedStatement> statements) {
        Map<Long, QuotationCard> quotations = new HashMap<>();
        statements.values().forEach(statement -> statement.card().quotations()
                .forEach(quotation -> quotations.put(quotation.id(), quotation)));
        List<VerifiedQuote.Match> matches = new ArrayList<>();
        for (QuoteVerification.Match match : found.matches())
            matches.add(new VerifiedQuote.Match(statements.get(match.occasion().id()).card(),
                    quotations.get(match.comparison().print().id()), match.comparison(), match.alerts()));
        return new VerifiedQuote(found.verdict(), quote, claimed.speakers(), matches);
    }
}
