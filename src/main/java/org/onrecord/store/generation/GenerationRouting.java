package org.onrecord.store.generation;

import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;
import org.onrecord.store.journal.DocumentKind;

/** Leads each document of the embedded index to its generation. Named in application.properties. */
public class GenerationRouting implements HibernateOrmSearchMappingConfigurer {

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        for (DocumentKind kind : DocumentKind.values())
            context.programmaticMapping().type(kind.entity()).indexed().routingBinder(binding -> {
                binding.dependencies().useRootOnly();
                binding.bridge(Object.class, new Bridge(kind));
            });
    }

    private record Bridge(DocumentKind kind) implements RoutingBridge<Object> {

        @Override
        public void route(DocumentRoutes routes, Object id, Object entity, RoutingBridgeRouteContext context) {
            routes.addRoute().routingKey(EmbeddedIndex.ofWrite(new DocumentKey(kind, (Long) id)).shard());
        }

        /** Nothing moves from one generation to another; but what is deleted has no other route than this. */
        @Override
        public void previousRoutes(DocumentRoutes routes, Object id, Object entity, RoutingBridgeRouteContext context) {
            route(routes, id, entity, context);
        }
    }
}
