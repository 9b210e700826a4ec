package org.onrecord.ingest.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.onrecord.ingest.Rejected;
import org.onrecord.ingest.Renderings;
import org.onrecord.ingest.export.ItemOf;
import org.onrecord.ingest.item.EvidenceLine;
import org.onrecord.ingest.item.QuotationLine;
import org.onrecord.ingest.item.StatementItem;
import org.onrecord.match.wordings.Relation;
import org.onrecord.record.Evidence;
import org.onrecord.record.Extent;
import org.onrecord.record.Quotation;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Statement;
import org.onrecord.record.Wording;
import org.onrecord.text.language.TextLanguage;

final class StatementWriter implements KindWriter<StatementItem, Statement> {

    @Override
    public Class<Statement> entity() {
        return Statement.class;
    }

    @Override
    public Statement create() {
        return new Statement();
    }

    @Override
    public StatementItem itemOf(Statement entity) {
        return ItemOf.statement(entity);
    }

    @Override
    public void check(StatementItem item, Batch batch) {
        if (item.quotations().stream().map(QuotationLine::id).distinct().count() < item.quotations().size())
            throw new Rejected("DUPLICATE", "quotations: two have one id");
        for (QuotationLine line : item.quotations()) {
            String words = words(line, batch);
            if (line.text() != null && !line.text().equals(words))
                throw new Rejected("TEXT_DIFFERS", "quotations.text: it is not the words of its evidence, joined by spaces");
        }
    }

    @Override
    public void apply(StatementItem item, Statement entity, boolean adding, Batch batch) {
        if (!batch.word().decided(entity, CuratorsWord.SPEAKER))
            speaker(item, entity, adding, batch);
        entity.setAttribution(Batch.keep(entity.getAttribution(), item.attribution(), adding));
        entity.setSaidOn(Batch.keep(entity.getSaidOn(), item.saidOn(), adding));
        entity.setMeeting(Batch.keep(entity.getMeeting(), batch.meeting(item.meeting()), adding));
        entity.setMedium(Batch.keep(entity.getMedium(), item.medium(), adding));
        entity.setAudience(Batch.keep(entity.getAudience(), item.audience(), adding));
        entity.setOriginalLanguage(Batch.keep(entity.getOriginalLanguage(), item.originalLanguage(), adding));
        Batch.fill(entity.getCoSpeakers(), item.coSpeakers().stream().map(batch::person).toList(), adding);
        Batch.fill(entity.getMentions(), item.mentions().stream().map(batch::person).toList(), adding);
        Batch.fill(entity.getAbout(), item.about().stream().map(batch::meeting).toList(), adding);
        Batch.fill(entity.getTopics(), item.topics(), adding);
        quotations(item.quotations(), entity, adding, batch);
    }

    private static void speaker(StatementItem item, Statement entity, boolean adding, Batch batch) {
        String person = item.speaker() == null ? null : item.speaker().person();
        String organization = item.speaker() == null ? null : item.speaker().organization();
        boolean spoken = adding && (entity.getSpeakerPerson() != null || entity.getSpeakerOrganization() != null);
        if (!spoken) {
            entity.setSpeakerPerson(batch.person(person));
            entity.setSpeakerOrganization(batch.organization(organization));
            Batch.fill(entity.getSpeakerCandidates(), item.speakerCandidates().stream().map(batch::person).toList(), adding);
        }
        settle(entity, item.speakerCandidates().size());
        entity.setSpeakerRole(Batch.keep(entity.getSpeakerRole(), item.speakerRole(), adding));
    }

    /** Where the speaker is known, nobody else may be meant; and of several who were merged since, one alone is left. */
    private static void settle(Statement statement, int candidates) {
        boolean unknown = statement.getSpeakerPerson() == null && statement.getSpeakerOrganization() == null;
        if (unknown && candidates > 1 && statement.getSpeakerCandidates().size() == 1)
            statement.setSpeakerPerson(statement.getSpeakerCandidates().iterator().next());
        if (statement.getSpeakerPerson() != null || statement.getSpeakerOrganization() != null)
            statement.getSpeakerCandidates().clear();
    }

    private static void quotations(List<QuotationLine> wanted, Statement statement, boolean adding, Batch batch) {
        if (!adding)
            statement.getQuotations().removeIf(q -> !batch.word().decidedAny(q)
                    && wanted.stream().noneMatch(line -> line.id().equals(q.getPublicId())));
        Map<Quotation, QuotationLine> unread = new LinkedHashMap<>();
        boolean marked = wanted.stream().anyMatch(line -> Boolean.TRUE.equals(line.representative()));
        for (QuotationLine line : wanted) {
            Quotation quotation = statement.getQuotations().stream().filter(q -> q.getPublicId().equals(line.id())).findFirst()
                    .orElse(null);
            boolean elsewhere = quotation == null
                    && batch.word().decided(batch.references().key(line.id()), CuratorsWord.STATEMENT);
            if (elsewhere || quotation != null && (adding || isReviewed(quotation, line, batch)))
                continue;
            boolean first = wanted.indexOf(line) == 0 && !adding;
            if (quotation == null)
                quotation = added(line, statement, batch);
            quotation.setRepresentative(
                    !adding && (marked ? Boolean.TRUE.equals(line.representative()) : first));
            apply(line, quotation, batch);
            if (line.wording() == null || line.extent() == null)
                unread.put(quotation, line);
        }
        if (statement.getQuotations().size() > 1)
            unread.forEach(StatementWriter::read);
        if (statement.getId() != null && statement.getQuotations().stream().anyMatch(batch.word()::decidedAny))
            Representative.settle(statement);
    }

    /** What a rule finds again changes nothing that a curator has looked at. */
    private static boolean isReviewed(Quotation quotation, QuotationLine line, Batch batch) {
        return line.rule() != null && batch.word().decided(quotation, CuratorsWord.REVIEW_STATUS);
    }

    /** What the record file does not say of a rendering is what its words show. */
    private static void read(Quotation quotation, QuotationLine line) {
        Relation relation = Renderings.of(quotation);
        quotation.setWording(line.wording() == null ? relation.wording() : line.wording());
        quotation.setExtent(line.extent() == null ? relation.extent() : line.extent());
    }

    private static Quotation added(QuotationLine line, Statement statement, Batch batch) {
        Quotation quotation = new Quotation();
        quotation.setPublicId(line.id());
        quotation.setStatement(statement);
        quotation.setPosition(statement.getQuotations().stream().mapToInt(Quotation::getPosition).max().orElse(-1) + 1);
        quotation.setReviewStatus(line.reviewStatus() == null ? ReviewStatus.CONFIRMED : line.reviewStatus());
        quotation.setUpdatedAt(batch.at());
        statement.getQuotations().add(quotation);
        return quotation;
    }

    private static void apply(QuotationLine line, Quotation quotation, Batch batch) {
        quotation.setSource(batch.quoted(line.source()));
        quotation.setText(words(line, batch));
        quotation.setSpeechMode(line.speechMode());
        quotation.setLanguage(language(line, quotation));
        quotation.setAttribution(line.attribution());
        quotation.setCue(line.cue());
        quotation.setExtent(line.extent() == null ? Extent.WHOLE : line.extent());
        quotation.setWording(line.wording() == null ? Wording.SAME : line.wording());
        quotation.setRule(line.rule());
        quotation.setConfidence(line.confidence());
        Batch.fill(quotation.getRelayedBy(), line.relayedBy().stream().map(batch::organization).toList(), false);
        List<EvidenceLine> spans = Lines.complete(line.evidence().stream().map(e -> at(e, line)).toList(), batch);
        if (quotation.getEvidence().isEmpty() || !ItemOf.evidence(quotation.getEvidence()).equals(spans)) {
            quotation.getEvidence().clear();
            spans.forEach(span -> Evidence.add(quotation, batch.version(span), batch.quote(span)));
        }
    }

    /** The one that is given; else the one that its source and its own letters show. */
    private static String language(QuotationLine line, Quotation quotation) {
        if (line.language() != null)
            return line.language();
        return TextLanguage.of(quotation.getText(), quotation.getSource().getLanguage());
    }

    /** The words of the spans with a space between: the text of a quotation is what its evidence says, nothing else. */
    private static String words(QuotationLine line, Batch batch) {
        return line.evidence().stream().map(span -> batch.quote(at(span, line)).exact()).collect(Collectors.joining(" "));
    }

    private static EvidenceLine at(EvidenceLine span, QuotationLine line) {
        return new EvidenceLine(line.source(), span.version(), span.exact(), span.prefix(), span.suffix(), span.start(),
                span.end());
    }
}
