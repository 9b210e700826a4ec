package org.onrecord.store.generation;

import java.util.List;

import jakarta.transaction.TransactionSynchronizationRegistry;

import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;
import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.Person;
import org.onrecord.record.Source;
import org.onrecord.record.Statement;

import com.arjuna.ats.jta.common.jtaPropertyManager;

/** Leads each document of the embedded index to its generation. Named in application.properties. */
public class GenerationRouting implements HibernateOrmSearchMappingConfigurer {

    private static final List<Class<?>> INDEXED = List.of(Statement.class, Person.class, Organization.class, Meeting.class,
            Source.class);

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        for (Class<?> type : INDEXED)
            context.programmaticMapping().type(type).indexed().routingBinder(binding -> {
                binding.dependencies().useRootOnly();
                binding.bridge(Object.class, new Bridge(type));
            });
    }

    private record Bridge(Class<?> type) implements RoutingBridge<Object> {

        @Override
        public void route(DocumentRoutes routes, Object id, Object entity, RoutingBridgeRouteContext context) {
            routes.addRoute().routingKey(generation(id).shard());
        }

        /** Nothing moves from one generation to another; but what is deleted has no other route than this. */
        @Override
        public void previousRoutes(DocumentRoutes routes, Object id, Object entity, RoutingBridgeRouteContext context) {
            route(routes, id, entity, context);
        }

        private Generation generation(Object id) {
            TransactionSynchronizationRegistry transactions = jtaPropertyManager.getJTAEnvironmentBean()
                    .getTransactionSynchronizationRegistry();
            return EmbeddedIndex.ofWrite(transactions, new DocumentKey(type, id));
        }
    }
}
