package org.onrecord.search.mapping;

import java.util.List;

import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.ProgrammaticMappingConfigurationContext;
import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.Person;
import org.onrecord.record.Source;
import org.onrecord.record.Statement;

/** Gives every indexed entity its document, on both stores. Named in application.properties. */
public class IndexMapping implements HibernateOrmSearchMappingConfigurer {

    /**
     * Of what documents hold: another number whenever a field is added, dropped or filled otherwise, or the card changes.
     * Documents of another version make a start build the index anew, see {@link org.onrecord.store.IndexVersion}.
     */
    public static final int VERSION = 2;

    /** The entities that have a document, in an index named after each. */
    public static final List<Class<?>> INDEXED = List.of(Statement.class, Person.class, Organization.class, Meeting.class,
            Source.class);

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        ProgrammaticMappingConfigurationContext mapping = context.programmaticMapping();
        mapping.type(Statement.class).binder(new StatementMapping());
        mapping.type(Person.class).binder(new PersonMapping());
        mapping.type(Organization.class).binder(new OrganizationMapping());
        mapping.type(Meeting.class).binder(new MeetingMapping());
        mapping.type(Source.class).binder(new SourceMapping());
    }
}
