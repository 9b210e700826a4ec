package org.onrecord.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Files of the index are damaged while nobody uses it: the next start builds it anew from the database, and says so. */
record DamagedIndex(Setup setup) implements Scenario {

    private static final int STATEMENTS = 200;

    private enum Damage {
        OVERWRITTEN {
            @Override
            void to(Path file, SplittableRandom random) throws IOException {
                byte[] noise = new byte[(int) Files.size(file)];
                random.nextBytes(noise);
                Files.write(file, noise);
            }
        },
        TRUNCATED {
            @Override
            void to(Path file, SplittableRandom random) throws IOException {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(channel.size() / 2);
                }
            }
        },
        BEGUN_WITH_NOISE {
            @Override
            void to(Path file, SplittableRandom random) throws IOException {
                byte[] noise = new byte[16];
                random.nextBytes(noise);
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.write(ByteBuffer.wrap(noise), 0);
                }
            }
        },
        DELETED {
            @Override
            void to(Path file, SplittableRandom random) throws IOException {
                Files.delete(file);
            }
        };

        abstract void to(Path file, SplittableRandom random) throws IOException;
    }

    @Override
    public String name() {
        return "damaged index at a start, embedded";
    }

    @Override
    public void run(SplittableRandom random, Found found) throws Exception {
        MadeRecord made = MadeRecord.of(random.split(), STATEMENTS);
        Store store = new EmbeddedStores(setup).empty("damaged-index");
        Command.run(setup, store, "import", made.write(setup.folder().resolve("damaged-index.jsonl")).toString()).expect(0);
        List<Damage> kinds = List.of(Damage.values());
        int first = random.nextInt(kinds.size());
        for (int i = 0; i < setup.size().of(1, 20); i++)
            damage(kinds.get((first + i) % kinds.size()), made, store, random, found);
    }

    private void damage(Damage damage, MadeRecord made, Store store, SplittableRandom random, Found found) throws Exception {
        List<Path> files = segments(store.home().resolve("index"));
        Path file = files.get(random.nextInt(files.size()));
        damage.to(file, random);
        found.count("files " + damage.name().toLowerCase(Locale.ROOT).replace('_', ' '), 1);
        try (Service service = Service.ready(setup, store)) {
            found.check(service.log().contains("The index is damaged")
                    || damage == Damage.DELETED && service.log().contains("There is no index"),
                    damage + " " + file.getFileName() + " was not said in the log: " + service.log());
            found.check(!service.log().contains("\tat "), "a stack trace in the log: " + service.log());
            Client curator = service.client(store.token());
            Set<String> present = new RecordCheck(curator, made, found).present(made.items().size());
            new IndexCheck(curator, found).equalsDatabase(new HashSet<>(present));
            service.stop();
        }
    }

    /** What readers of both generations open, and the file that tells them apart: all but the locks. */
    private static List<Path> segments(Path index) throws IOException {
        try (Stream<Path> files = Files.walk(index)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.endsWith("write.lock"))
                    .filter(file -> file.toFile().length() > 0).sorted().toList();
        }
    }
}
