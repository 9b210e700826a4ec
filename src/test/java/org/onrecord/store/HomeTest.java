package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeTest {

    private static final RunningService SERVICE = new RunningService(URI.create("http://127.0.0.1:8080"), 4711,
            Instant.parse("2025-02-27T10:00:00Z"));

    @TempDir
    Path folder;

    @Test
    void isCreatedForItsOwnerOnly() throws IOException {
        Home home = Home.at(folder.resolve("a/b"));
        home.hold("serve").close();
        Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder()))).isEqualTo("rwx------");
    }

    @Test
    void isHeldOnceAtATime() {
        Home home = Home.at(folder);
        HomeLock lock = home.hold("import");
        HomeInUse refusal = catchThrowableOfType(HomeInUse.class, () -> home.hold("export"));
        assertThat(refusal).hasMessageContaining(folder.toString())
                .hasMessageContaining("process " + ProcessHandle.current().pid()).hasMessageContaining("(import)");
        assertThat(refusal.service()).isEmpty();
        lock.close();
        home.hold("export").close();
    }

    @Test
    void namesTheServiceThatHoldsIt() {
        Home home = Home.at(folder);
        try (HomeLock held = home.hold("serve")) {
            home.announceService(SERVICE);
            HomeInUse refusal = catchThrowableOfType(HomeInUse.class, () -> home.hold("export"));
            assertThat(refusal).hasMessageContaining("serves it at http://127.0.0.1:8080");
            assertThat(refusal.service()).contains(SERVICE);
            assertThat(refusal.holder().purpose()).isEqualTo("serve");
            assertThat(held).isNotNull();
        }
    }

    @Test
    void forgetsTheServiceThatDiedInIt() {
        Home home = Home.at(folder);
        home.announceService(SERVICE);
        home.hold("import").close();
        assertThat(home.service()).isEmpty();
    }

    @Test
    void isHeldAgainstOtherProcessesUntilTheyDie() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
                System.getProperty("java.class.path"), Holder.class.getName(), folder.toString())
                .redirectErrorStream(true).start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("held");
            assertThatThrownBy(() -> Home.at(folder).hold("export")).isInstanceOf(HomeInUse.class)
                    .hasMessageContaining("process " + other.pid() + " has it open (serve)");
        } finally {
            other.destroyForcibly();
        }
        assertThat(other.waitFor(10, TimeUnit.SECONDS)).isTrue();
        Home.at(folder).hold("export").close();
    }

    @Test
    void tellsAServiceThatIsStartingFromOtherHolders() {
        Home home = Home.at(folder);
        assertThat(refusalWhileHeld(home, "reindex").isServiceStarting()).isFalse();
        assertThat(refusalWhileHeld(home, "serve").isServiceStarting()).isTrue();
    }

    @Test
    void waitsForTheServiceToSayWhereItAnswers() throws IOException, InterruptedException {
        Home home = Home.at(folder);
        CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS).execute(() -> home.announceService(SERVICE));
        home.awaitService(HomeHolder.ofThisProcess("serve"), Duration.ofSeconds(30));
        assertThat(home.service()).contains(SERVICE);
    }

    @Test
    @Timeout(20)
    void doesNotWaitForAServiceThatIsDeadOrTakesTooLong() throws IOException, InterruptedException {
        Home home = Home.at(folder);
        home.awaitService(new HomeHolder(0, "serve"), Duration.ofMinutes(1));
        home.awaitService(HomeHolder.ofThisProcess("serve"), Duration.ofMillis(10));
        assertThat(home.service()).isEmpty();
    }

    private static HomeInUse refusalWhileHeld(Home home, String purpose) {
        try (HomeLock held = home.hold(purpose)) {
            assertThat(held).isNotNull();
            return catchThrowableOfType(HomeInUse.class, () -> home.hold("import"));
        }
    }

    @Test
    void cannotBeAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Home.at(file).hold("serve")).isInstanceOf(HomeUnusable.class)
                .hasMessage("The home folder " + file + " is not a folder.");
        assertThatThrownBy(() -> Home.at(file.resolve("below")).hold("serve")).isInstanceOf(HomeUnusable.class)
                .hasMessageContaining("cannot be created");
    }

    @Test
    void mustBeWritable() throws IOException {
        Path readOnly = Files.createDirectory(folder.resolve("read-only"));
        Assumptions.assumeTrue(readOnly.toFile().setWritable(false) && !Files.isWritable(readOnly));
        assertThatThrownBy(() -> Home.at(readOnly).hold("serve")).isInstanceOf(HomeUnusable.class)
                .hasMessageContaining("cannot be written to (permission denied)");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{", "[]", "{}", "{\"url\":\"nowhere\",\"pid\":1,\"started\":\"2025-02-27T10:00:00Z\"}",
            "{\"url\":\"http://127.0.0.1:1\",\"pid\":1,\"started\":\"yesterday\"}", "{\"url\":\"http://a b\"}" })
    void takesABrokenAnnouncementForNone(String text) throws IOException {
        Files.writeString(folder.resolve("service.json"), text);
        assertThat(Home.at(folder).service()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "x", "12", "-1 serve", "99999999999999999999 serve" })
    void doesNotBelieveABrokenLockFile(String text) throws IOException {
        Home home = Home.at(folder);
        try (HomeLock held = home.hold("serve")) {
            assertThat(held).isNotNull();
            Files.writeString(folder.resolve("lock"), text);
            assertThatThrownBy(() -> home.hold("export")).isInstanceOf(HomeInUse.class)
                    .hasMessageEndingWith("another process has it open.");
        }
    }

    @Test
    void writesSecretsForTheOwnerOnly() throws IOException {
        Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = folder.resolve("secret");
        Files.writeString(file, "old");
        Home.writeForOwner(file, "new");
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(folder.toFile().list()).containsExactly("secret");
    }

    /** The other process. */
    static final class Holder {

        public static void main(String[] arguments) throws IOException {
            HomeLock lock = Home.at(Path.of(arguments[0])).hold("serve");
            System.out.println("held");
            System.in.read();
            lock.close();
        }
    }
}
