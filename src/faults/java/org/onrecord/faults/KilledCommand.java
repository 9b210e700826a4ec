package org.onrecord.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command {@code import} is killed at random moments on an empty store, and run again until it is done. */
record KilledCommand(Setup setup, Stores stores) implements Scenario {

    @Override
    public String name() {
        return "kill -9 of import, " + stores.name();
    }

    @Override
    public void run(SplittableRandom random, Found found) throws Exception {
        MadeRecord made = MadeRecord.of(random.split(), 5_000);
        String files = folder(made, random.split()).toString();
        Store whole = stores.empty("whole-import");
        long begun = System.nanoTime();
        Command.run(setup, whole, "import", files).expect(0);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        Set<String> expected = exported(whole);
        for (int rounds = 5; rounds > 0; rounds--) {
            Store store = stores.empty("killed-command");
            for (int kills = 4; kills > 0; kills--) {
                Command command = Command.start(setup, store, "import", files);
                Waiting.pass(Duration.ofNanos(random.nextLong(took.toNanos())));
                found.count(command.kill() ? "kills" : "done before the kill", 1);
            }
            Command.run(setup, store, "import", files).expect(0);
            InStep.check(setup, store, found);
            compare(expected, exported(store), found);
            look(made, store, random, found);
        }
        found.count("items in each record", expected.size());
    }

    /** A record file, and articles beside it. */
    private Path folder(MadeRecord made, SplittableRandom random) throws IOException {
        Path folder = Files.createDirectories(setup.folder().resolve("killed-command-" + stores.name()));
        made.write(folder.resolve("a-record.jsonl"));
        for (int i = 0; i < 20; i++)
            Files.writeString(folder.resolve("article-" + i + ".txt"), MadeArticle.of(random, "file" + i).text());
        return folder;
    }

    /** The lines of the record, without the time of each change, in no order. */
    private Set<String> exported(Store store) throws IOException, InterruptedException {
        Path file = setup.folder().resolve("export-" + stores.name() + ".jsonl");
        Command.run(setup, store, "export", "--output", file.toString()).expect(0);
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.replaceAll("\"at\":\"[^\"]*\"", "\"at\":\"\"")).collect(Collectors.toSet());
        }
    }

    private static void compare(Set<String> expected, Set<String> resumed, Found found) {
        for (String line : expected)
            found.check(resumed.contains(line), "not in the record that was resumed: " + line);
        for (String line : resumed)
            found.check(expected.contains(line), "only in the record that was resumed: " + line);
    }

    private void look(MadeRecord made, Store store, SplittableRandom random, Found found) throws Exception {
        try (Service service = Service.ready(setup, store)) {
            Client curator = service.client(store.token());
            RecordCheck record = new RecordCheck(curator, made, found);
            Set<String> present = record.present(made.items().size());
            IndexCheck index = new IndexCheck(curator, found);
            index.equalsDatabase(new HashSet<>(present));
            List<Integer> statements = record.statements(present);
            index.finds(statements, random);
            service.stop();
        }
    }
}
