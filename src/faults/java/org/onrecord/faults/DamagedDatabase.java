package org.onrecord.faults;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SplittableRandom;

/** The file of the embedded database is damaged: every command says so in two lines, and what to do. */
record DamagedDatabase(Setup setup) implements Scenario {

    @Override
    public String name() {
        return "damaged database, embedded";
    }

    @Override
    public void run(SplittableRandom random, Found found) throws Exception {
        Store store = new EmbeddedStores(setup).empty("damaged-database");
        MadeRecord made = MadeRecord.of(random.split(), 200);
        String file = made.write(setup.folder().resolve("damaged-database.jsonl")).toString();
        Command.run(setup, store, "import", file).expect(0);
        Path database = store.home().resolve("db.mv.db");
        byte[] whole = Files.readAllBytes(database);
        noise(database, random);
        explained(store, List.of("export", "--output", setup.folder().resolve("none.jsonl").toString()), found);
        Files.write(database, whole);
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE)) {
            channel.truncate(5_000);
        }
        explained(store, List.of("import", file), found);
    }

    private static void noise(Path database, SplittableRandom random) throws IOException {
        byte[] noise = new byte[(int) Files.size(database)];
        random.nextBytes(noise);
        Files.write(database, noise);
    }

    private void explained(Store store, List<String> command, Found found) throws IOException, InterruptedException {
        Command.Result result = Command.run(setup, store, command.toArray(String[]::new));
        found.count("commands", 1);
        found.check(result.exitCode() == 4, command.get(0) + " ended with " + result.exitCode());
        found.check(result.err().contains("has a database that cannot be read") && result.err().lines().count() <= 2,
                command.get(0) + " said: " + result.err());
    }
}
