package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.StoreUnderTest;
import org.onrecord.access.Role;
import org.onrecord.access.Tokens;
import org.onrecord.api.FakeImports;
import org.onrecord.ingest.Ambiguity;
import org.onrecord.ingest.ImportReport;
import org.onrecord.ingest.Imports;
import org.onrecord.ingest.KindCount;
import org.onrecord.ingest.Rejection;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
class RemoteImportTest {

    private final FakeImports imports = new FakeImports();
    private final StringWriter err = new StringWriter();

    @Inject
    Tokens tokens;

    @TestHTTPResource
    URL service;

    @TempDir
    Path folder;

    private String token;
    private Path file;

    @BeforeEach
    void begin() throws IOException {
        QuarkusMock.installMockForType(imports, Imports.class);
        token = tokens.create("sender", Role.CURATOR);
        file = Files.writeString(folder.resolve("record.jsonl"), "{}");
    }

    @AfterEach
    void end() {
        tokens.revoke("sender");
    }

    @Test
    void theReportNamesFilesAsTheyAreNamedHere() throws InterruptedException, IOException {
        Path below = Files.writeString(Files.createDirectories(folder.resolve("visits/data")).resolve("a.xml"), "<a/>");
        ImportReport report = run(URI.create(service.toString()), token, List.of(folder.resolve("visits"), file));
        assertThat(report.counts()).containsExactly(new KindCount("person", 1, 2, 3));
        assertThat(report.rejections()).containsExactly(new Rejection(below.toString(), 3, "FAKE", "<a/>"),
                new Rejection(file.toString(), 3, "FAKE", "{}"));
        assertThat(report.ambiguities())
                .containsExactly(new Ambiguity(below.toString(), 1, "Lavrov", List.of("one", "another")));
        assertThat(report.took()).hasMillis(1500);
        assertThat(err.toString().lines()).containsExactly("Sending: 2 files", "Importing: 2 files");
    }

    @Test
    void aWrongTokenIsSaidBeforeAnythingIsSent() {
        assertFails(service.toString(), "wrong", "The service does not know this token, or it was revoked.");
        assertThat(imports.actors).isEmpty();
    }

    @Test
    void whatTheServiceCannotTakeIsNotSent() throws IOException {
        Files.write(file, new byte[(20 << 20) + 1]);
        assertFails(service.toString(), token, "the service takes 20971520 at once (onrecord.import.max-size)");
        assertThat(imports.actors).isEmpty();
    }

    @Test
    void aFailureOfTheServiceIsPassedOn() {
        imports.before = () -> {
            throw new IllegalStateException();
        };
        assertFails(service.toString(), token, "(INTERNAL)");
    }

    @Test
    void whatIsNotOurServiceIsRecognised() {
        assertFails(service + "q/health/live#", token, "is no On Record service");
    }

    private void assertFails(String address, String with, String message) {
        assertThatThrownBy(() -> run(URI.create(address), with, List.of(file))).isInstanceOf(CommandFailed.class)
                .hasMessageContaining(message)
                .extracting(failure -> ((CommandFailed) failure).exitCode()).isEqualTo(ExitCode.CANNOT);
    }

    private ImportReport run(URI address, String with, List<Path> paths) throws InterruptedException {
        return new RemoteImport(address, with).run(paths, new PrintWriter(err, true));
    }
}
