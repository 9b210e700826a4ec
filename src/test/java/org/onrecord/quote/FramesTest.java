package org.onrecord.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.record.SpeechMode;

/** Who says what stands in marks. */
class FramesTest {

    private final QuotationReader reader = new QuotationReader();

    static Stream<FrameCase> english() throws IOException {
        return FrameCase.in("/quote/frames.txt", "en");
    }

    static Stream<FrameCase> russian() throws IOException {
        return FrameCase.in("/quote/frames-ru.txt", "ru");
    }

    static Stream<FrameCase> german() throws IOException {
        return FrameCase.in("/quote/frames-de.txt", "de");
    }

    @ParameterizedTest
    @MethodSource({ "english", "russian", "german" })
    void namesTheSpeakerOfEachQuotation(FrameCase frame) {
        List<ExtractedQuotation> marked = reader.read(frame.article()).quotations().stream()
                .filter(quotation -> quotation.mode() != SpeechMode.INDIRECT).toList();
        assertThat(frame.found(marked)).isEqualTo(frame.expected());
    }
}
