package org.onrecord.store.generation;

import java.util.Optional;

import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;

/**
 * Which indexes this process reads and writes on the search servers: those that are live, or, in a process that builds the
 * next generation, its own. Named in application.properties.
 */
public class GenerationLayout implements IndexLayoutStrategy {

    /** The setting, of the command that builds, that names the generation. */
    public static final String BUILDING = "onrecord.index.building";

    private final Optional<String> building = building();

    /** The generation that this process builds; empty in all others. */
    public static Optional<String> building() {
        return ConfigProvider.getConfig().getOptionalValue(BUILDING, String.class);
    }

    @Override
    public String createInitialElasticsearchIndexName(String index) {
        ClusterNames names = ClusterNames.of(index);
        return building.map(names::generation).orElseGet(names::first);
    }

    @Override
    public String createWriteAlias(String index) {
        ClusterNames names = ClusterNames.of(index);
        return building.map(generation -> names.generation(generation) + "-write").orElseGet(names::write);
    }

    @Override
    public String createReadAlias(String index) {
        ClusterNames names = ClusterNames.of(index);
        return building.map(generation -> names.generation(generation) + "-read").orElseGet(names::read);
    }
}
