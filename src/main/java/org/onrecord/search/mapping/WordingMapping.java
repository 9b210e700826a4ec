package org.onrecord.search.mapping;

import java.util.List;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.IndexObjectFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaObjectField;
import org.hibernate.search.engine.backend.types.ObjectStructure;
import org.onrecord.record.Quotation;
import org.onrecord.search.analysis.Analyzers;
import org.onrecord.search.analysis.NameWords;
import org.onrecord.text.Folding;

/**
 * The nested part of a statement's document that holds one quotation, so that what is asked of a quotation is found in one
 * and the same. A value a span: both stores leave a gap between values that no phrase crosses.
 */
record WordingMapping(IndexObjectFieldReference object, IndexFieldReference<String> verbatim,
        IndexFieldReference<String> english, IndexFieldReference<String> russian, IndexFieldReference<String> neutral,
        IndexFieldReference<String> spellings, IndexFieldReference<String> source, IndexFieldReference<String> publisher,
        IndexFieldReference<String> language, IndexFieldReference<String> speechMode) {

    static WordingMapping of(IndexSchemaElement schema) {
        IndexSchemaObjectField wordings = schema.objectField(Fields.WORDINGS, ObjectStructure.NESTED).multiValued();
        return new WordingMapping(wordings.toReference(),
                Keywords.text(wordings, Fields.VERBATIM, Analyzers.VERBATIM),
                Keywords.text(wordings, Fields.ENGLISH, Analyzers.ENGLISH),
                Keywords.text(wordings, Fields.RUSSIAN, Analyzers.RUSSIAN),
                Keywords.text(wordings, Fields.NEUTRAL, Analyzers.NEUTRAL),
                Keywords.keys(wordings, Fields.SPELLINGS),
                Keywords.one(wordings, Fields.SOURCE),
                Keywords.one(wordings, Fields.PUBLISHER),
                Keywords.one(wordings, Fields.LANGUAGE),
                Keywords.one(wordings, Fields.SPEECH_MODE));
    }

    void write(DocumentElement document, Quotation quotation, IndexedStatement.IndexedWording wording) {
        DocumentElement entry = document.addObject(object);
        IndexFieldReference<String> words = words(quotation.getLanguage());
        List<String> spans = wording.spans(Folding.visible(quotation.getText()));
        for (String span : spans) {
            entry.addValue(verbatim, span);
            entry.addValue(words, span);
        }
        Keywords.add(entry, spellings, NameWords.ofTexts(spans));
        Keywords.add(entry, source, quotation.getSource());
        Keywords.add(entry, publisher, quotation.getSource().getPublisher());
        Keywords.add(entry, language, quotation.getLanguage());
        Keywords.add(entry, speechMode, quotation.getSpeechMode());
    }

    private IndexFieldReference<String> words(String tag) {
        return switch (Analyzers.forLanguage(tag)) {
            case Analyzers.ENGLISH -> english;
            case Analyzers.RUSSIAN -> russian;
            default -> neutral;
        };
    }
}
