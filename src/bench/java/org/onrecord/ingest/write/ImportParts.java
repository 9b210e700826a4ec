package org.onrecord.ingest.write;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.onrecord.bench.Sample;
import org.onrecord.ingest.item.EvidenceLine;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.RecordJson;
import org.onrecord.record.TextQuote;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import com.fasterxml.jackson.core.JsonProcessingException;

/** The parts of an import that need no database, for one statement each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ImportParts {

    private String line;
    private LocatedItem item;
    private String text;
    private EvidenceLine located;
    private EvidenceLine sought;

    /** Makes a statement and a text that it is quoted from. */
    @Setup
    public void makeStatement() throws JsonProcessingException {
        Sample.Quoted quoted = Sample.quoted(new SplittableRandom(1));
        text = quoted.text();
        located = quoted.evidence();
        sought = new EvidenceLine(located.source(), null, located.exact(), null, null, null, null);
        line = RecordJson.line(quoted.statement());
        item = new LocatedItem("bench.example", "record.jsonl", 1, quoted.statement());
    }

    /** Reads the line of a statement. */
    @Benchmark
    public RecordItem readLine() throws JsonProcessingException {
        return RecordJson.MAPPER.readValue(line, RecordItem.class);
    }

    /** Checks a statement, gives it public ids and a digest. */
    @Benchmark
    public Object qualify() {
        return QualifiedItem.of(item);
    }

    /** Checks evidence with offsets. */
    @Benchmark
    public TextQuote checkEvidence() {
        return Archive.quote(text, located);
    }

    /** Looks up evidence without offsets. */
    @Benchmark
    public TextQuote findEvidence() {
        return Archive.quote(text, sought);
    }
}
