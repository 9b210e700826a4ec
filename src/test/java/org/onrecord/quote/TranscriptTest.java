package org.onrecord.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Conversations printed turn by turn. */
class TranscriptTest {

    private final QuotationReader reader = new QuotationReader();

    static Stream<FrameCase> cases() throws IOException {
        return FrameCase.in("/quote/transcripts.txt", "en");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesEachTurnToItsSpeaker(FrameCase frame) {
        List<ExtractedQuotation> quotations = reader.read(frame.article()).quotations();
        assertThat(frame.found(quotations)).isEqualTo(frame.expected());
    }
}
