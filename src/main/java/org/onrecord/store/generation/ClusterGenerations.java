package org.onrecord.store.generation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.elasticsearch.client.RestClient;
import org.hibernate.SessionFactory;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.mapper.orm.Search;
import org.onrecord.store.journal.JournalFollower;

/**
 * The generations of the indexes on the search servers, which all instances share. Aliases say which is live and which is
 * kept. A process reads and writes the live ones, or those that it builds itself, see {@link GenerationLayout}: so the next
 * generation is built by a process of its own, and one that serves fills its own only where there is none yet.
 */
public final class ClusterGenerations implements Generations {

    private final SessionFactory sessions;
    private final JournalFollower journal;

    public ClusterGenerations(SessionFactory sessions, JournalFollower journal) {
        this.sessions = sessions;
        this.journal = journal;
    }

    @Override
    public GenerationBuild begin() {
        String generation = GenerationLayout.building().orElseThrow(() -> new GenerationRefused(
                "With the cluster store, a process of its own builds the index anew: run the command reindex."));
        ClusterAliases aliases = aliases();
        deadOfThisVersion(aliases).forEach(aliases::delete);
        return new Next(generation);
    }

    @Override
    public GenerationBuild beginAtStart() {
        return new First();
    }

    @Override
    public void repair() {
        journal.end();
        ClusterAliases aliases = aliases();
        Set<String> kept = names().stream().map(ClusterNames::kept).collect(Collectors.toSet());
        Map<String, Set<String>> all = aliases.all();
        deadOfThisVersion(aliases).stream().filter(index -> all.get(index).stream().noneMatch(kept::contains))
                .forEach(aliases::delete);
    }

    /** All that exists of this version and is not searched, but for what this process builds. */
    private List<String> deadOfThisVersion(ClusterAliases aliases) {
        Set<String> own = own();
        Set<String> stems = names().stream().map(names -> names.stem() + '-').collect(Collectors.toSet());
        return dead(aliases).stream().filter(index -> stems.stream().anyMatch(index::startsWith) && !own.contains(index))
                .toList();
    }

    private Set<String> own() {
        return GenerationLayout.building().map(generation -> names().stream().map(names -> names.generation(generation))
                .collect(Collectors.toSet())).orElse(Set.of());
    }

    @Override
    public void rollBack() {
        ClusterAliases aliases = aliases();
        ClusterAliases.Change change = aliases.change();
        for (ClusterNames names : names()) {
            String kept = aliases.indexOf(names.kept()).orElseThrow(ClusterGenerations::noneKept);
            change.remove(names.kept(), kept);
            retire(names, aliases, change);
            enthrone(names, kept, change);
        }
        change.make();
    }

    @Override
    public void discardKept() {
        ClusterAliases aliases = aliases();
        List<String> dead = dead(aliases);
        if (dead.isEmpty())
            throw noneKept();
        dead.forEach(aliases::delete);
    }

    private static GenerationRefused noneKept() {
        return new GenerationRefused("No other index is kept than the one that is searched.");
    }

    @Override
    public boolean isWhole() {
        Map<String, Set<String>> all = aliases().all();
        return names().stream().allMatch(names -> all.values().stream()
                .anyMatch(aliases -> aliases.contains(names.read()) && aliases.contains(names.whole())));
    }

    /** Our indexes, of this version and others, that this version does not search. */
    private List<String> dead(ClusterAliases aliases) {
        Pattern ours = ClusterNames.ofAnyVersion(indexes());
        Set<String> live = names().stream().map(ClusterNames::read).collect(Collectors.toSet());
        return aliases.all().entrySet().stream()
                .filter(index -> ours.matcher(index.getKey()).matches() && index.getValue().stream().noneMatch(live::contains))
                .map(Map.Entry::getKey).sorted().toList();
    }

    private List<ClusterNames> names() {
        return indexes().stream().map(ClusterNames::of).toList();
    }

    /** What Hibernate Search calls the indexes. */
    private List<String> indexes() {
        return Search.mapping(sessions).allIndexedEntities().stream()
                .map(entity -> entity.indexManager().descriptor().hibernateSearchName()).sorted().toList();
    }

    private ClusterAliases aliases() {
        RestClient client = Search.mapping(sessions).backend().unwrap(ElasticsearchBackend.class).client(RestClient.class);
        return new ClusterAliases(client, ClusterNames.wildcards(indexes()));
    }

    /** Takes an index out of searches, and keeps it. */
    private static void retire(ClusterNames names, ClusterAliases aliases, ClusterAliases.Change change) {
        Optional<String> live = aliases.indexOf(names.read());
        if (live.isEmpty())
            return;
        aliases.all().get(live.get()).forEach(alias -> change.remove(alias, live.get()));
        change.add(names.kept(), live.get());
    }

    /** Has searches see an index that is whole. */
    private static void enthrone(ClusterNames names, String index, ClusterAliases.Change change) {
        change.add(names.read(), index, false);
        change.add(names.write(), index, true);
        change.add(names.whole(), index);
    }

    /** Of a process of its own, beside those that serve. */
    private final class Next extends ClusterBuild {

        private final String generation;

        Next(String generation) {
            super(ClusterGenerations.this.sessions, ClusterGenerations.this.journal, generation);
            this.generation = generation;
        }

        @Override
        void show() {
            ClusterAliases aliases = aliases();
            ClusterAliases.Change change = aliases.change();
            for (ClusterNames names : names()) {
                retire(names, aliases, change);
                enthrone(names, names.generation(generation), change);
            }
            change.make();
        }

        @Override
        void giveUp() {
            schema().dropIfExisting();
        }
    }

    /** Of a process that is about to serve, for a version of the mapping that nobody searches by yet. */
    private final class First extends ClusterBuild {

        First() {
            super(ClusterGenerations.this.sessions, ClusterGenerations.this.journal, "first");
        }

        @Override
        void show() {
            ClusterAliases aliases = aliases();
            ClusterAliases.Change change = aliases.change();
            for (ClusterNames names : names())
                change.add(names.whole(), aliases.indexOf(names.read()).orElseThrow());
            change.make();
        }

        @Override
        void giveUp() {
            // What is not whole is built anew at the next start.
        }
    }
}
