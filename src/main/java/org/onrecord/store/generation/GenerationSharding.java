package org.onrecord.store.generation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.search.backend.lucene.index.spi.ShardingStrategy;
import org.hibernate.search.backend.lucene.index.spi.ShardingStrategyInitializationContext;
import org.onrecord.store.journal.DocumentKind;

/**
 * Each generation of the embedded index is a shard of it, with a folder and a writer of its own. Named in
 * application.properties.
 */
public class GenerationSharding implements ShardingStrategy {

    private DocumentKind kind;

    @Override
    public void initialize(ShardingStrategyInitializationContext context) {
        context.shardIdentifiers(Arrays.stream(Generation.values()).map(Generation::shard).collect(Collectors.toSet()));
        kind = DocumentKind.named(context.indexName()).orElseThrow();
        Path home = Path.of(ConfigProvider.getConfig().getValue("onrecord.home", String.class));
        EmbeddedIndex.open(home.resolve("index"), context.indexName());
    }

    /** What is written comes with its generation; what is deleted by its id alone has still to be given one. */
    @Override
    public String toShardIdentifier(String documentId, String routingKey) {
        if (routingKey != null)
            return routingKey;
        return EmbeddedIndex.ofWrite(new DocumentKey(kind, Long.valueOf(documentId))).shard();
    }

    @Override
    public Set<String> toShardIdentifiers(Set<String> routingKeys) {
        return routingKeys;
    }
}
