package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.record.Deadline;

/** A question that is part of no operation is bounded too. */
@Timeout(30)
class PromptAnswerTest {

    @Test
    void anAnswerIsGivenAsItIs() {
        assertThat(PromptAnswer.of(() -> "ana")).isEqualTo("ana");
    }

    @Test
    void whatFailsSoonFailsAsItDoes() {
        IllegalArgumentException wrong = new IllegalArgumentException("wrong");

        assertThatThrownBy(() -> PromptAnswer.of(() -> {
            throw wrong;
        })).isSameAs(wrong);
    }

    /** What asks the database is cancelled as statements are, when the deadline of the thread passes. */
    @Test
    void whatTakesTooLongIsCancelledAndIsAnOutageOfTheDatabase() {
        assertThatThrownBy(() -> PromptAnswer.of(PromptAnswerTest::hang))
                .satisfies(failure -> assertThat(Outage.of(failure)).isEqualTo(Optional.of(Outage.DATABASE)));
    }

    @Test
    void theThreadHasNoDeadlineAfterwards() {
        PromptAnswer.of(() -> "ana");

        assertThat(Deadline.current()).isNull();
    }

    private static Object hang() {
        CompletableFuture<Object> answer = new CompletableFuture<>();
        Deadline.current().whenPassed(() -> answer.completeExceptionally(new IllegalStateException("cancelled")));
        return answer.orTimeout(20, TimeUnit.SECONDS).join();
    }
}
