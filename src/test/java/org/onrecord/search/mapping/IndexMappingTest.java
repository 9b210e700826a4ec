package org.onrecord.search.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.hibernate.search.engine.backend.metamodel.IndexFieldDescriptor;
import org.hibernate.search.engine.backend.metamodel.IndexValueFieldTypeDescriptor;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.junit.jupiter.api.Test;
import org.onrecord.StoreUnderTest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * That a mapping which changes gets a new version: without one, an index that an older version of the service wrote would
 * stay, and lack what is new. What fields are filled with cannot be seen here; whoever changes that changes the version too.
 */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
class IndexMappingTest {

    private static final String RECORDED = "index-mapping.txt";

    @Inject
    SessionFactory sessions;

    @Test
    void whatIsRecordedOfThisVersionIsWhatItMaps() throws IOException {
        List<String> mapped = new ArrayList<>(List.of("version " + IndexMapping.VERSION));
        TreeSet<String> lines = new TreeSet<>();
        for (SearchIndexedEntity<?> entity : Search.mapping(sessions).allIndexedEntities())
            for (IndexFieldDescriptor field : entity.indexManager().descriptor().staticFields())
                lines.add(entity.jpaName() + ' ' + describe(field));
        describe("card", IndexedStatement.class, lines);
        mapped.addAll(lines);
        Path now = Path.of("target", RECORDED);
        Files.write(now, mapped);
        assertThat(mapped).as("The mapping changed. Give IndexMapping.VERSION the next number, run this again, and put "
                + now + " in the place of src/test/resources/" + RECORDED).isEqualTo(recorded());
    }

    private static List<String> recorded() throws IOException {
        try (InputStream in = IndexMappingTest.class.getResourceAsStream("/" + RECORDED)) {
            return in == null ? List.of() : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static String describe(IndexFieldDescriptor field) {
        String many = field.multiValued() ? " many" : "";
        if (field.isObjectField())
            return field.absolutePath() + many + (field.toObjectField().type().nested() ? " nested" : " flat");
        IndexValueFieldTypeDescriptor type = field.toValueField().type();
        return field.absolutePath() + many + ' ' + type.valueClass().getSimpleName()
                + type.analyzerName().map(" "::concat).orElse("")
                + (type.searchable() ? " searchable" : "") + (type.sortable() ? " sortable" : "")
                + (type.projectable() ? " projectable" : "") + (type.aggregable() ? " aggregable" : "");
    }

    /** The components of records within records. */
    private static void describe(String path, Class<?> type, TreeSet<String> into) {
        for (RecordComponent component : type.getRecordComponents()) {
            Type generic = component.getGenericType();
            Class<?> value = generic instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0]
                    : component.getType();
            String name = path + '.' + component.getName();
            into.add(name + ' ' + generic.getTypeName().replaceAll("[a-z.]+\\.|\\w+\\$", ""));
            if (value.isRecord() && value.getPackageName().startsWith("org.onrecord.search"))
                describe(name, value, into);
        }
    }
}
