package org.onrecord.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** The home folder is on a file system that may only be read, or that gets full. */
record UnusableHome(Setup setup) implements Scenario {

    @Override
    public String name() {
        return "read-only home and full disk, embedded";
    }

    @Override
    public void run(SplittableRandom random, Found found) throws Exception {
        Path mount = Files.createDirectories(mount(setup));
        if (execute("mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", mount.toString()) != 0) {
            found.skip("no file system may be mounted here");
            return;
        }
        try {
            readOnly(mount, found);
            full(mount, random, found);
        } finally {
            execute("umount", "-l", mount.toString());
        }
    }

    private static Path mount(Setup setup) {
        return setup.folder().resolve("small-disk");
    }

    /** What a run that was killed has left mounted. */
    static void release(Setup setup) throws IOException, InterruptedException {
        if (Files.exists(mount(setup)))
            execute("umount", "-l", mount(setup).toString());
    }

    private void readOnly(Path mount, Found found) throws IOException, InterruptedException {
        execute("mount", "-o", "remount,ro", mount.toString());
        Store store = new EmbeddedStore(mount.resolve("home"));
        explained(Command.run(setup, store, "serve", "--port", "0"), "cannot be created", found);
        execute("mount", "-o", "remount,rw", mount.toString());
        Files.createDirectories(store.home());
        execute("mount", "-o", "remount,ro", mount.toString());
        explained(Command.run(setup, store, "serve", "--port", "0"), "cannot be written to", found);
        execute("mount", "-o", "remount,rw", mount.toString());
    }

    /** What was acknowledged before the disk was full is there once it has room again, and the same import goes on. */
    private void full(Path mount, SplittableRandom random, Found found) throws Exception {
        Store store = new EmbeddedStore(mount.resolve("home"));
        MadeRecord made = MadeRecord.of(random.split(), 3_000);
        String file = made.write(setup.folder().resolve("full-disk.jsonl")).toString();
        explained(Command.run(setup, store, "import", file), "is on a disk that is full", found);
        execute("mount", "-o", "remount,size=512m", mount.toString());
        Command.run(setup, store, "import", file).expect(0);
        try (Service service = Service.ready(setup, store)) {
            Client curator = service.client(store.token());
            new IndexCheck(curator, found).equalsDatabase(
                    new RecordCheck(curator, made, found).present(made.items().size()));
            service.stop();
        }
    }

    private static void explained(Command.Result result, String why, Found found) {
        found.count("commands", 1);
        found.check(result.exitCode() == 4, "ended with " + result.exitCode());
        found.check(result.err().contains(why) && !result.err().contains("\tat "), "said: " + result.err());
    }

    private static int execute(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of(command)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }
}
