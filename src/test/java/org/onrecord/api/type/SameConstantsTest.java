package org.onrecord.api.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.match.verification.Verdict;
import org.onrecord.match.verification.VerificationAlert;
import org.onrecord.match.wordings.Difference;
import org.onrecord.record.Agreement;
import org.onrecord.record.ClaimProperty;
import org.onrecord.record.Extent;
import org.onrecord.record.HistoryAction;
import org.onrecord.record.MeetingClassification;
import org.onrecord.record.MeetingStatus;
import org.onrecord.record.OrganizationKind;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.SourceKind;
import org.onrecord.record.SourceStatus;
import org.onrecord.record.SpeechMode;
import org.onrecord.record.Wording;
import org.onrecord.text.DiffSpan;

/** The enumerations of the API have the constants of the record: a new one here would fail only when it is first shown. */
class SameConstantsTest {

    static Stream<Arguments> enumerations() {
        return Stream.of(Arguments.of(Agreement.class, AgreementValue.class),
                Arguments.of(ClaimProperty.class, ClaimPropertyValue.class), Arguments.of(Extent.class, ExtentValue.class),
                Arguments.of(HistoryAction.class, HistoryActionValue.class),
                Arguments.of(MeetingClassification.class, MeetingClassificationValue.class),
                Arguments.of(MeetingStatus.class, MeetingStatusValue.class),
                Arguments.of(OrganizationKind.class, OrganizationKindValue.class),
                Arguments.of(ReviewStatus.class, ReviewStatusValue.class),
                Arguments.of(SourceKind.class, SourceKindValue.class),
                Arguments.of(SourceStatus.class, SourceStatusValue.class),
                Arguments.of(SpeechMode.class, SpeechModeValue.class), Arguments.of(Wording.class, WordingValue.class),
                Arguments.of(DiffSpan.Kind.class, DiffKindValue.class),
                Arguments.of(Difference.Kind.class, DifferenceKindValue.class),
                Arguments.of(Verdict.class, VerdictValue.class),
                Arguments.of(VerificationAlert.class, VerificationAlertValue.class));
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void haveTheSameConstants(Class<? extends Enum<?>> record, Class<? extends Enum<?>> api) {
        assertThat(Arrays.stream(api.getEnumConstants()).map(Enum::name))
                .containsExactlyElementsOf(Arrays.stream(record.getEnumConstants()).map(Enum::name).toList());
    }
}
