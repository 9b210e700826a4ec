package org.onrecord.store.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.servers.SelfSignedCertificate;

/** What a start says of search servers that it cannot use. Each fault is a real one, of a server on this machine. */
class SearchProbeTest {

    private static final String VERSION = "{\"version\":{\"distribution\":\"%s\",\"number\":\"%s\"}}";

    @Test
    void aServerInOrderHasNoFault() throws IOException {
        try (PretendedSearch server = PretendedSearch.inOrder()) {
            assertThat(look(server)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "401 | {}           | lasting | it does not know who asks (401): neither onrecord.search.username nor onrecord.search.api-key is set",
            "403 | {}           | lasting | whoever asks may not see / (403)",
            "503 | {}           | passing | it answers / with 503",
            "500 | ''           | passing | it answers / with 500",
            "200 | <html></html>| lasting | what answers is neither OpenSearch nor Elasticsearch",
            "200 | {}           | lasting | what answers is neither OpenSearch nor Elasticsearch",
            "200 | {\"version\":{\"number\":\"x\"}} | lasting | what answers is neither OpenSearch nor Elasticsearch" })
    void whatItAnswersIsExplained(int status, String body, String lasting, String cause) throws IOException {
        try (PretendedSearch server = PretendedSearch.answering(status, body)) {
            assertFault(look(server), lasting, cause);
        }
    }

    @ParameterizedTest
    @CsvSource({ "opensearch, 1.2.4, OpenSearch 1.2.4 is not supported", "opensearch, 4.0.0, OpenSearch 4.0.0 is not supported",
            "elasticsearch, 7.9.3, Elasticsearch 7.9.3 is not supported", "elasticsearch, 8.15.0, Elasticsearch 8.15.0 is not",
            "something, 2.0.0, neither OpenSearch nor Elasticsearch" })
    void aVersionThatIsNotSupportedIsNamed(String distribution, String number, String cause) throws IOException {
        try (PretendedSearch server = PretendedSearch.inOrderBut("/", VERSION.formatted(distribution, number))) {
            assertFault(look(server), "lasting", cause);
        }
    }

    @ParameterizedTest
    @CsvSource({ "opensearch, 1.3.20", "opensearch, 2.19.1", "opensearch, 3.8.0", "elasticsearch, 7.10.2",
            "elasticsearch, 7.17.29" })
    void aVersionThatIsSupportedIsTaken(String distribution, String number) throws IOException {
        try (PretendedSearch server = PretendedSearch.answering(200, VERSION.formatted(distribution, number)
                .replace("}}", "},\"status\":\"green\"}"))) {
            assertThat(look(server)).isEmpty();
        }
    }

    @Test
    void elasticsearchSaysNoDistribution() throws IOException {
        try (PretendedSearch server = PretendedSearch.answering(200, "{\"version\":{\"number\":\"7.10.2\"}}")) {
            assertThat(look(server)).isEmpty();
        }
    }

    @Test
    void nobodyListens() throws IOException {
        assertFault(look("http", freePort()), "passing", "connection refused");
    }

    @Test
    void theNameIsNotResolved() {
        assertFault(look("http", "no-such-host.invalid:9200"), "passing", "no such host: the name is not resolved");
    }

    @Test
    void itNeverAnswers() throws IOException {
        try (PretendedSearch server = PretendedSearch.hanging()) {
            assertFault(look(server), "passing", "no answer within 5 s");
        }
    }

    @Test
    void oneServerOfAClusterSpeaksForAll() throws IOException {
        try (PretendedSearch server = PretendedSearch.inOrder()) {
            assertThat(look("http", freePort(), server.host())).isEmpty();
        }
    }

    @Test
    void credentialsAreSentAndWrongOnesNamed() throws IOException {
        // "ana:secret" in Base64.
        try (PretendedSearch server = PretendedSearch.wanting("Basic YW5hOnNlY3JldA==")) {
            assertThat(look(server, Optional.of("ana"), Optional.of("secret"), Optional.empty())).isEmpty();
            Optional<Fault> fault = look(server, Optional.of("ana"), Optional.of("hunter2"), Optional.empty());
            assertFault(fault, "lasting", "user \"ana\" or its password is not good");
            assertThat(fault.toString()).doesNotContain("hunter2");
        }
        try (PretendedSearch server = PretendedSearch.wanting("ApiKey c2VjcmV0")) {
            assertThat(look(server, Optional.empty(), Optional.empty(), Optional.of("c2VjcmV0"))).isEmpty();
            Optional<Fault> fault = look(server, Optional.empty(), Optional.empty(), Optional.of("hunter2"));
            assertFault(fault, "lasting", "onrecord.search.api-key is not good");
            assertThat(fault.toString()).doesNotContain("hunter2");
        }
    }

    @Test
    void anIndexThatTakesNoWritesIsNamed() throws IOException {
        try (PretendedSearch server = PretendedSearch.inOrderBut("/statement-",
                "{\"statement-000001\":{\"settings\":{\"index.blocks.read_only_allow_delete\":\"true\"}}}")) {
            assertFault(look(server), "passing",
                    "the index statement-000001 is blocked (index.blocks.read_only_allow_delete): is a disk full?");
        }
    }

    @Test
    void anIndexInThePlaceOfAnAliasIsNamed() throws IOException {
        try (PretendedSearch server = PretendedSearch.inOrderBut("/statement-", "{\"person-write\":{\"settings\":{}}}")) {
            assertFault(look(server), "lasting", "the index person-write has the name of an alias");
        }
    }

    @Test
    void aCertificateIsTrustedOnlyWhereItsAuthorityIsNamed(@TempDir Path folder) throws IOException, GeneralSecurityException {
        SelfSignedCertificate certificate = SelfSignedCertificate.make(folder);
        try (PretendedSearch server = PretendedSearch.withTls(certificate.context())) {
            assertThat(look(server.host(), certificate.certificate())).isEmpty();
            assertFault(look("https", server.host()), "lasting", "its TLS certificate is not trusted (onrecord.search.ca-file");
            assertFault(look("http", server.host()), "passing", "onrecord.search.protocol is \"http\"");
            assertFault(look(server.host(), folder.resolve("none.pem")), "lasting", "onrecord.search.ca-file cannot be used");
            assertFault(look(server.host(), Files.writeString(folder.resolve("empty.pem"), "")), "lasting",
                    "onrecord.search.ca-file cannot be used");
        }
    }

    /** As the real servers do it, it answers what it cannot read before it has read all. */
    @Test
    void tlsIsSpokenToAServerThatSpeaksNone() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture.runAsync(() -> refuse(server));
            assertFault(look("https", "127.0.0.1:" + server.getLocalPort()), "lasting",
                    "onrecord.search.protocol is \"https\"");
        }
    }

    private static void refuse(ServerSocket server) {
        try (Socket client = server.accept()) {
            client.getInputStream().read();
            client.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertFault(Optional<Fault> fault, String lasting, String cause) {
        assertThat(fault).isPresent();
        assertThat(fault.get().toString()).startsWith("Search at http").contains(cause);
        assertThat(fault.get().toString().lines()).hasSize(1);
        assertThat(fault.get().lasting()).as(cause).isEqualTo(lasting.equals("lasting"));
    }

    private static Optional<Fault> look(PretendedSearch server) {
        return look("http", server.host());
    }

    private static Optional<Fault> look(PretendedSearch server, Optional<String> user, Optional<String> password,
            Optional<String> key) {
        return look(new SearchAddress(List.of(server.host()), "http", user, password, key, Optional.empty(),
                Duration.ofSeconds(2)));
    }

    private static Optional<Fault> look(String protocol, String... hosts) {
        return look(new SearchAddress(List.of(hosts), protocol, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Duration.ofSeconds(2)));
    }

    private static Optional<Fault> look(String host, Path authorities) {
        return look(new SearchAddress(List.of(host), "https", Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(authorities), Duration.ofSeconds(2)));
    }

    private static Optional<Fault> look(SearchAddress address) {
        return new SearchProbe(address).look();
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "127.0.0.1:" + socket.getLocalPort();
        }
    }
}
