package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.onrecord.ingest.item.EvidenceLine;
import org.onrecord.ingest.item.QuotationLine;
import org.onrecord.ingest.item.StatementItem;
import org.onrecord.match.wordings.Relation;
import org.onrecord.record.Extent;
import org.onrecord.record.Quotation;
import org.onrecord.record.Statement;
import org.onrecord.record.Wording;

/** What the sample's makers say of each rendering is what the import would read from its words. */
class SampleRenderingsTest {

    @Test
    void editorsAndRulesAgree() {
        List<StatementItem> several = SampleRecordTest.items(StatementItem.class).stream()
                .filter(item -> item.quotations().size() > 1).toList();
        assertThat(several).isNotEmpty();
        for (StatementItem item : several) {
            Statement statement = statement(item);
            for (int i = 1; i < item.quotations().size(); i++)
                assertThat(Renderings.of(statement.getQuotations().get(i)))
                        .as("%s: %s", item.id(), statement.getQuotations().get(i).getText())
                        .isEqualTo(given(item.quotations().get(i)));
        }
    }

    private static Statement statement(StatementItem item) {
        Statement statement = new Statement();
        statement.setOriginalLanguage(item.originalLanguage());
        for (QuotationLine line : item.quotations()) {
            Quotation quotation = new Quotation();
            quotation.setStatement(statement);
            quotation.setText(line.evidence().stream().map(EvidenceLine::exact).collect(Collectors.joining(" ")));
            quotation.setLanguage("en");
            quotation.setRepresentative(Boolean.TRUE.equals(line.representative()));
            quotation.setExtent(given(line).extent());
            statement.getQuotations().add(quotation);
        }
        return statement;
    }

    private static Relation given(QuotationLine line) {
        return new Relation(line.wording() == null ? Wording.SAME : line.wording(),
                line.extent() == null ? Extent.WHOLE : line.extent());
    }
}
