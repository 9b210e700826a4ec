package org.onrecord.search.mapping;

import java.util.List;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.IndexObjectFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaObjectField;
import org.hibernate.search.engine.backend.types.ObjectStructure;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.onrecord.record.Membership;
import org.onrecord.record.OtherName;
import org.onrecord.record.Person;
import org.onrecord.search.analysis.Analyzers;

/** The document of a person: names, and memberships nested, each with the primary keys of its organizations. */
final class PersonMapping implements TypeBinder {

    private static final List<String> USED = List.of("reviewStatus", "name", "sortName", "otherNames.name",
            "memberships.organization", "memberships.onBehalfOf", "memberships.role", "memberships.startDate",
            "memberships.endDate");

    @Override
    public void bind(TypeBindingContext context) {
        USED.forEach(context.dependencies()::use);
        context.bridge(Person.class, new Bridge(context.indexSchemaElement()));
    }

    private static final class Bridge implements TypeBridge<Person> {

        private final NamedMapping named;
        private final IndexObjectFieldReference memberships;
        private final IndexFieldReference<String> organization;
        private final IndexFieldReference<String> country;
        private final IndexFieldReference<String> role;
        private final Days days;

        Bridge(IndexSchemaElement schema) {
            named = NamedMapping.of(schema);
            IndexSchemaObjectField nested = schema.objectField(Fields.MEMBERSHIPS, ObjectStructure.NESTED).multiValued();
            memberships = nested.toReference();
            organization = Keywords.one(nested, Fields.ORGANIZATION);
            country = Keywords.one(nested, Fields.COUNTRY);
            role = Keywords.text(nested, Fields.ROLE, Analyzers.NAME);
            days = Days.of(nested);
        }

        @Override
        public void write(DocumentElement document, Person person, TypeBridgeWriteContext context) {
            named.write(document, person, person.getSortName());
            named.name(document, person.getName());
            for (OtherName other : person.getOtherNames())
                named.name(document, other.name());
            for (Membership membership : person.getMemberships())
                write(document.addObject(memberships), membership);
        }

        private void write(DocumentElement entry, Membership membership) {
            Keywords.add(entry, organization, membership.getOrganization());
            Keywords.add(entry, country, membership.getOnBehalfOf());
            Keywords.add(entry, role, membership.getRole());
            days.writeOpen(entry, membership.getStartDate(), membership.getEndDate());
        }
    }
}
