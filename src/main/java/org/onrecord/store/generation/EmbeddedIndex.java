package org.onrecord.store.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.onrecord.search.mapping.IndexMapping;

/**
 * Which generation of the embedded index is searched and written to. A process has one index, and Hibernate Search makes by
 * itself whatever leads its documents: so this is one for all, and there before anything else is.
 */
public final class EmbeddedIndex {

    private static final ThreadLocal<Generation> TARGET = new ThreadLocal<>();

    static final WriterGate GATE = new WriterGate();

    private static volatile Path folder;
    private static volatile EmbeddedState state;
    private static volatile boolean damaged;

    private EmbeddedIndex() {
    }

    /**
     * The generation that this thread searches: the live one, or the one that it builds; empty where the store is another.
     */
    public static Optional<Generation> searched() {
        return state == null ? Optional.empty() : Optional.of(current());
    }

    static Generation current() {
        Generation target = TARGET.get();
        return target == null ? state.live() : target;
    }

    static EmbeddedState state() {
        return state;
    }

    /** The generation that a document of this thread's transaction goes to. */
    static Generation ofWrite(DocumentKey key) {
        Generation target = TARGET.get();
        return target == null ? GATE.pass(key, () -> state.live()) : target;
    }

    /** Has this thread write to, and search, a generation that is not live; null to be like all others again. */
    static void target(Generation generation) {
        if (generation == null)
            TARGET.remove();
        else
            TARGET.set(generation);
    }

    /** Makes it so for the next start, then for all that begins from now on. */
    static void become(EmbeddedState next) {
        next.write(folder);
        state = next;
        damaged = false;
    }

    /**
     * For one of the indexes, before its files are opened: reads which generation is live, and removes what is of no use.
     *
     * @param root where all indexes are
     */
    static synchronized void open(Path root, String index) {
        folder = root;
        try {
            readState(root.resolve(index));
            removeUnsharded(root.resolve(index));
            if (!isOtherUsable())
                removeTree(root.resolve(index).resolve(state.live().other().shard()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where there are generations, and nothing that makes sense says which is live, none is to be trusted. */
    private static void readState(Path index) throws IOException {
        Optional<EmbeddedState> found = EmbeddedState.read(folder);
        if (found.isEmpty()) {
            damaged |= Arrays.stream(Generation.values())
                    .anyMatch(generation -> Files.exists(index.resolve(generation.shard())));
            Files.createDirectories(folder);
            EmbeddedState.initial().write(folder);
        }
        state = found.orElseGet(EmbeddedState::initial);
    }

    /** Whether it was found damaged at the start, and not built anew since. */
    static boolean isDamaged() {
        return damaged;
    }

    /** A build that was killed leaves something that is not whole; and no build goes into files of another mapping. */
    private static boolean isOtherUsable() {
        return state.kept().isPresent() && state.mapping() == IndexMapping.VERSION;
    }

    /** Of a release that had no generations, the files lay in the index's own folder. */
    private static void removeUnsharded(Path index) throws IOException {
        if (!Files.isDirectory(index))
            return;
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                Files.delete(file);
        }
    }

    private static void removeTree(Path folder) throws IOException {
        if (!Files.isDirectory(folder))
            return;
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst)
                Files.delete(file);
        }
    }
}
