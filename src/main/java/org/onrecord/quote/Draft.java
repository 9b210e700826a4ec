package org.onrecord.quote;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.quote.cast.Figure;
import org.onrecord.quote.mention.Mention;
import org.onrecord.record.SpeechMode;
import org.onrecord.text.TextRange;

/** A quotation as it is put together: spans are added until the next one begins. */
final class Draft {

    final SpeechMode mode;
    final List<TextRange> spans = new ArrayList<>();
    final List<TextRange> relays = new ArrayList<>();
    Mention speaker;
    Figure figure;
    TextRange cue;
    TextRange attribution;
    String rule;
    double confidence;

    Draft(SpeechMode mode, TextRange span) {
        this.mode = mode;
        spans.add(span);
    }

    ExtractedQuotation finished() {
        return new ExtractedQuotation(mode, spans, speakerMention(), cue, attribution, relays, rule, confidence);
    }

    private SpeakerMention speakerMention() {
        if (speaker == null)
            return null;
        String name = figure == null ? null : figure.name();
        SpeakerKind kind = figure == null ? SpeakerKind.UNNAMED : figure.kind();
        return new SpeakerMention(speaker.range(), name, kind);
    }
}
