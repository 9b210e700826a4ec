package org.onrecord.faults;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a scenario did and found. May be told by several threads. */
final class Found {

    /** More of one kind tell nothing new. */
    private static final int MOST_PROBLEMS = 20;

    private final Map<String, Long> done = new LinkedHashMap<>();
    private final Map<String, Long> most = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private String skipped;

    /** Counts something that was done or seen. */
    synchronized void count(String what, long howOften) {
        done.merge(what, howOften, Long::sum);
    }

    /** A figure of which the greatest is worth keeping. */
    synchronized void most(String what, long figure) {
        most.merge(what, figure, Math::max);
    }

    /** A figure worth keeping. */
    synchronized void note(String note) {
        notes.add(note);
    }

    /** Something that must not be. */
    synchronized void problem(String problem) {
        problems.add(problem);
        if (problems.size() <= MOST_PROBLEMS)
            Faults.print("  ! %s%n", problem);
    }

    /** A problem unless it holds. */
    void check(boolean holds, String otherwise) {
        if (!holds)
            problem(otherwise);
    }

    /** That the scenario cannot be run here, and why. */
    synchronized void skip(String why) {
        skipped = why;
    }

    synchronized List<String> problems() {
        return List.copyOf(problems);
    }

    synchronized String done() {
        if (skipped != null)
            return "skipped: " + skipped;
        String counted = done.entrySet().stream().map(e -> String.format(Locale.ROOT, "%,d %s", e.getValue(), e.getKey()))
                .collect(Collectors.joining(", "));
        Stream<String> figures = most.entrySet().stream()
                .map(e -> String.format(Locale.ROOT, "%s: %,d at most", e.getKey(), e.getValue()));
        return Stream.of(Stream.of(counted), figures, notes.stream()).flatMap(part -> part).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
