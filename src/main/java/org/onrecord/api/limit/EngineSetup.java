package org.onrecord.api.limit;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.onrecord.api.error.CodedErrors;
import org.onrecord.api.error.FaultHandler;

import graphql.GraphQL;

/** Makes the GraphQL engine bound what it answers, and give our codes to what it does not. */
@ApplicationScoped
public class EngineSetup {

    @Inject
    Limits limits;

    @Inject
    RequestLimits requestLimits;

    /** Called once, before the engine is built. */
    void install(@Observes GraphQL.Builder engine) {
        FaultHandler faults = new FaultHandler();
        engine.defaultDataFetcherExceptionHandler(faults)
                .queryExecutionStrategy(new TimedStrategy(faults, new TimeLimit(limits.time())))
                .instrumentation(new PerRequest(List.of(new CodedErrors(), requestLimits)));
    }
}
