package org.onrecord.api.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.api.error.ApiError;
import org.onrecord.record.Position;
import org.onrecord.record.Window;

class PageArgumentsTest {

    @Test
    void withoutArgumentsTheFirstTwenty() {
        assertThat(new PageArguments(null, null, null, null).window("list")).isEqualTo(Window.first(20));
    }

    @Test
    void cursorsBoundTheWindow() {
        Position one = new Position.Key("a", 1);
        Position nine = new Position.Key("i", 9);
        assertThat(new PageArguments(null, Cursors.write("list", one), 5, Cursors.write("list", nine)).window("list"))
                .isEqualTo(new Window(5, true, one, nine));
    }

    @ParameterizedTest
    @CsvSource({ "0,,BAD_PAGE_SIZE,first", "-1,,BAD_PAGE_SIZE,first", "101,,BAD_PAGE_SIZE,first",
            "100000,,BAD_PAGE_SIZE,first", ",0,BAD_PAGE_SIZE,last", ",101,BAD_PAGE_SIZE,last", "1,1,BAD_PAGING,last" })
    void sizesHaveLimits(Integer first, Integer last, String code, String argument) {
        assertThatThrownBy(() -> new PageArguments(first, null, last, null).window("list"))
                .isInstanceOfSatisfying(ApiError.class, error -> {
                    assertThat(error.code()).hasToString(code);
                    assertThat(error.argument()).isEqualTo(argument);
                });
    }

    @Test
    void theErrorNamesTheCursorThatIsNone() {
        assertThatThrownBy(() -> new PageArguments(null, null, null, "x").window("list"))
                .hasMessage("before is no cursor of this list in this order.");
    }
}
