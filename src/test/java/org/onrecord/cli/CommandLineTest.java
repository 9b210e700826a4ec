package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.store.Home;
import org.onrecord.store.HomeLock;
import org.onrecord.store.RunningService;

/** What the commands answer before anything boots. */
class CommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpTellsAllThatAUserNeeds() {
        assertThat(run("--help")).isEqualTo(0);
        assertThat(out.toString()).contains("Usage: onrecord [COMMAND] [OPTIONS]",
                "  import   Import files and folders into the record.",
                "    1   Imported, but something was rejected; the report says what and why.",
                "    3   Another process has the home folder open.", "  130   Stopped with Ctrl-C.",
                "  onrecord.home             ~/.onrecord  the home folder",
                "  onrecord import visits travels pocom    three folders, in one import");
        assertThat(out.toString().indexOf("Commands")).isLessThan(out.toString().indexOf("Options"));
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "--help", "serve --help", "import --help", "extract --help", "export --help", "reindex --help",
            "token --help",
            "token create --help", "token list --help", "token revoke --help" })
    void helpIsPlainAndFitsEightyColumns(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(0);
        assertThat(out.toString()).startsWith("Usage: onrecord").doesNotContain("\u001b").doesNotContain("null");
        assertThat(out.toString().lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(run("--version")).isEqualTo(0);
        assertThat(out.toString().strip()).matches("onrecord \\S.*, Java \\S+");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "improt x          | Did you mean: onrecord import?",
            "import            | Missing required parameter: 'PATH'",
            "--prot 1          | Unknown option",
            "--port x          | Invalid value for option '--port'",
            "extract           | Missing required parameter: 'PATH'",
            "extract --format xml a | expected one of [JSON]",
            "extract --threads 0 a  | --threads is a number from 1",
            "token             | Say what to do: create, list or revoke.",
            "token create      | Missing required option: '--name=NAME'",
            "token create --name a --role king | expected one of [READER, CURATOR, ADMIN]",
            "token revoke      | Missing required parameter: 'NAME'",
            "export a          | Unmatched argument" })
    void aWrongCommandLineSaysWhatIsWrongAndWhereHelpIs(String arguments, String message) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString()).startsWith("onrecord: ").contains(message, "--help'.");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "--port 70000", "--port -1" })
    void aPortIsAPort(String arguments, @TempDir Path home) {
        assertThat(run((arguments + " --home " + home).split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("0 to 65535");
    }

    @Test
    void aTakenPortIsNamed(@TempDir Path home) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(run("serve", "--port", port, "--home", home.toString())).isEqualTo(4);
            assertThat(err.toString()).contains("port " + port, "--port 0");
        }
    }

    @Test
    void whatIsNotThereCannotBeImported(@TempDir Path home) {
        assertThat(run("import", "--home", home.toString(), home.resolve("x.jsonl").toString())).isEqualTo(4);
        assertThat(err.toString()).isEqualToIgnoringNewLines("onrecord: There is no " + home.resolve("x.jsonl") + ".");
    }

    @Test
    void aFileThatCannotBeExtractedFromIsNamedWithTheReason(@TempDir Path home) throws IOException {
        Path picture = Files.write(home.resolve("a.txt"), new byte[] { 0, 1, 2 });
        assertThat(run("extract", picture.toString(), home.resolve("b.txt").toString())).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly("onrecord: " + picture + ": BINARY: This is no text.",
                "onrecord: " + home.resolve("b.txt") + ": NO_SUCH_FILE: There is no such file or folder.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "nowhere", "ftp://127.0.0.1", "http:///x" })
    void filesAreSentToAnAddressOnly(String address, @TempDir Path home) throws IOException {
        Path file = Files.writeString(home.resolve("x.jsonl"), "{}");
        assertThat(run("import", "--to", address, "--token", "t", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("is no address of a service");
    }

    @Test
    void aServiceThatIsNotThereIsNamed(@TempDir Path home) throws IOException {
        Path file = Files.writeString(home.resolve("x.jsonl"), "{}");
        assertThat(run("import", "--to", "http://127.0.0.1:1", "--token", "t", file.toString())).isEqualTo(4);
        assertThat(err.toString()).contains("The service at http://127.0.0.1:1/import cannot be reached");
    }

    @ParameterizedTest
    @ValueSource(strings = { "serve --port 0", "export", "reindex", "token list", "token create --name a",
            "token revoke a" })
    void aHomeThatIsAFileIsRefused(String arguments, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(run((arguments + " --home " + file).split(" "))).isEqualTo(4);
        assertThat(err.toString()).isEqualToIgnoringNewLines("onrecord: The home folder " + file
                + " is not a folder.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "serve --port 0", "import FILE", "export", "reindex", "token list" })
    void aHomeInUseIsRefusedWithTheProcessThatHasIt(String arguments, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x.jsonl"), "{}");
        try (HomeLock held = Home.at(folder).hold("reindex")) {
            assertThat(held).isNotNull();
            assertThat(run((arguments + " --home " + folder).replace("FILE", file.toString()).split(" "))).isEqualTo(3);
        }
        assertThat(err.toString()).isEqualToIgnoringNewLines("onrecord: The home folder " + folder
                + " is in use: process " + ProcessHandle.current().pid() + " has it open (reindex).");
    }

    @Test
    void anImportWaitsForAServiceThatIsStarting(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x.jsonl"), "{}");
        Home home = Home.at(folder);
        RunningService service = new RunningService(URI.create("http://127.0.0.1:1"), 4711, Instant.EPOCH);
        try (HomeLock held = home.hold("serve")) {
            assertThat(held).isNotNull();
            CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS).execute(() -> home.announceService(service));
            assertThat(run("import", "--token", "t", "--home", folder.toString(), file.toString())).isEqualTo(4);
        }
        assertThat(err.toString().lines()).containsSubsequence(
                "Waiting for the service that is starting in " + folder,
                "Sending the files to the service at http://127.0.0.1:1")
                .last().asString().contains("The service at http://127.0.0.1:1/import cannot be reached");
    }

    @ParameterizedTest
    @ValueSource(strings = { "serve --port 0", "export", "reindex", "token list" })
    void aStartWithoutItsServersSaysWhichAndWhy(String arguments) {
        assertThat(runOnCluster("0S", arguments)).isEqualTo(4);
        assertThat(err.toString()).isEqualToIgnoringNewLines("onrecord: PostgreSQL at 127.0.0.1:1/record: connection refused."
                + " Waited for 0 s (onrecord.start-timeout).");
    }

    @Test
    void aWrongSettingOfTheClusterStoreIsNamed() {
        assertThat(runOnCluster("soon", "export")).isEqualTo(2);
        assertThat(err.toString()).startsWith("onrecord: A setting of the cluster store is wrong: ").contains("soon");
    }

    private int runOnCluster(String patience, String arguments) {
        Map<String, String> settings = Map.of("onrecord.store", "cluster", "onrecord.start-timeout", patience,
                "onrecord.database.url", "jdbc:postgresql://127.0.0.1:1/record?password=secret");
        settings.forEach(System::setProperty);
        try {
            return run(arguments.split(" "));
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
    }

    private int run(String... arguments) {
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true)).execute(arguments);
    }
}
