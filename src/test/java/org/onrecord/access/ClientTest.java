package org.onrecord.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as one client. */
class ClientTest {

    @ParameterizedTest(name = "{0} counts as {1}; of this machine: {2}")
    @CsvSource({ "198.51.100.7, 198.51.100.7, false",
            "2001:db8:1:2:3:4:5:6, 20010db800010002/64, false",
            "2001:db8:1:2:ffff::1, 20010db800010002/64, false",
            "2001:db8:1:3::1, 20010db800010003/64, false",
            "::ffff:198.51.100.7, 198.51.100.7, false",
            "127.0.0.1, 127.0.0.1, true", "127.8.9.10, 127.8.9.10, true", "::1, 0000000000000000/64, true",
            "0:0:0:0:0:0:0:1, 0000000000000000/64, true",
            "'', '', false", "unknown, unknown, false", "localhost, localhost, false" })
    void isAnAddressOrASite(String host, String network, boolean loopback) {
        assertThat(Client.of(host, false)).isEqualTo(new Client(network, loopback, false));
    }

    @Test
    void whatAProxyMakesUpIsCut() {
        assertThat(Client.of("x".repeat(100_000), true).network()).hasSize(45);
    }

    @Test
    void isNotOnThisMachineWhereAProxySaysSo() {
        assertThat(Client.of("127.0.0.1", false).isOnThisMachine()).isTrue();
        assertThat(Client.of("127.0.0.1", true).isOnThisMachine()).isFalse();
        assertThat(Client.of("198.51.100.7", false).isOnThisMachine()).isFalse();
    }
}
