package org.onrecord.faults;

import java.nio.file.Path;
import java.util.SplittableRandom;

/** Two instances import the same file at once: one record comes of it. */
record TwoInstances(Setup setup, Stores stores) implements Scenario {

    @Override
    public String name() {
        return "two instances import the same at once, " + stores.name();
    }

    @Override
    public void run(SplittableRandom random, Found found) throws Exception {
        Store store = stores.empty("two-instances");
        MadeRecord made = MadeRecord.of(random.split(), setup.size().of(1_500, 20_000));
        Path file = made.write(setup.folder().resolve("two-instances.jsonl"));
        try (Service one = Service.ready(setup, store); Service other = Service.ready(setup, store)) {
            Upload first = Upload.of(one.client(store.token()), file);
            Upload second = Upload.of(other.client(store.token()), file);
            for (Upload upload : new Upload[] { first, second })
                found.check(upload.report().join().path("rejections").isEmpty(), "rejected: " + upload.report().join());
            Client curator = one.client(store.token());
            RecordCheck record = new RecordCheck(curator, made, found);
            new IndexCheck(curator, found).equalsDatabase(record.present(made.items().size()));
            found.count("items in the record, imported by two at once", made.items().size());
            one.stop();
            other.stop();
            InStep.check(setup, store, found);
        }
    }
}
