package org.onrecord.store.journal;

import java.util.concurrent.CompletableFuture;

import org.hibernate.search.mapper.orm.coordination.common.spi.CoordinationConfigurationContext;
import org.hibernate.search.mapper.orm.coordination.common.spi.CoordinationStrategy;
import org.hibernate.search.mapper.orm.coordination.common.spi.CoordinationStrategyPreStopContext;
import org.hibernate.search.mapper.orm.coordination.common.spi.CoordinationStrategyStartContext;
import org.hibernate.search.mapper.pojo.massindexing.spi.PojoMassIndexerAgent;
import org.hibernate.search.mapper.pojo.massindexing.spi.PojoMassIndexerAgentCreateContext;

/**
 * Has Hibernate Search note in the journal, within each transaction, what it would else write to the index after it. Named
 * in application.properties. Who writes the index is the {@link Drainer}.
 */
public class JournalCoordination implements CoordinationStrategy {

    @Override
    public void configure(CoordinationConfigurationContext context) {
        context.sendIndexingEventsTo(sending -> new JournalPlan(sending.session()), true);
    }

    @Override
    public CompletableFuture<?> start(CoordinationStrategyStartContext context) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public PojoMassIndexerAgent createMassIndexerAgent(PojoMassIndexerAgentCreateContext context) {
        return PojoMassIndexerAgent.noOp();
    }

    @Override
    public CompletableFuture<?> completion() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<?> preStop(CoordinationStrategyPreStopContext context) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void stop() {
        // It holds nothing.
    }
}
