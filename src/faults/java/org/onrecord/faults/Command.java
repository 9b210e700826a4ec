package org.onrecord.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command of the packaged jar, in a process of its own. */
final class Command {

    /**
     * What a command said.
     *
     * @param out its standard output
     * @param err its standard error
     */
    record Result(int exitCode, String out, String err) {

        Result expect(int code) {
            if (exitCode != code)
                throw new IllegalStateException("a command ended with " + exitCode + " instead of " + code + ": " + out + err);
            return this;
        }
    }

    private final Process process;
    private final Path out;
    private final Path err;

    private Command(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** @param arguments the command, without the home */
    static Command start(Setup setup, Store store, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(setup.java(store.settings()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--home", store.home().toString()));
        Path out = Files.createTempFile(setup.folder(), "command", ".out");
        Path err = Files.createTempFile(setup.folder(), "command", ".err");
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        return new Command(Processes.watched(process), out, err);
    }

    /** Runs it to its end. */
    static Result run(Setup setup, Store store, String... arguments) throws IOException, InterruptedException {
        return start(setup, store, arguments).await();
    }

    Result await() throws IOException, InterruptedException {
        return new Result(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    /** Whether it was killed before it had ended by itself. */
    boolean kill() throws InterruptedException {
        boolean running = process.isAlive();
        Processes.kill(process);
        return running;
    }
}
