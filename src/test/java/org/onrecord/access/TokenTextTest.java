package org.onrecord.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTextTest {

    @Test
    void isNewEachTime() {
        String token = TokenText.random();
        assertThat(token).matches("onr_[A-Za-z0-9_-]{43}").isNotEqualTo(TokenText.random());
        assertThat(TokenText.isWellFormed(token)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "onr_", "onr_short", "xyz_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "onr_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "onr_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA!",
            "onr_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n" })
    void hasOneForm(String text) {
        assertThat(TokenText.isWellFormed(text)).isFalse();
    }

    @Test
    void isKeptAsItsSha256() {
        assertThat(TokenText.hash("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
