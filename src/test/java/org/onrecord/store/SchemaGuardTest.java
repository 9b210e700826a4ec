package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class SchemaGuardTest {

    private static final Map<String, String> ON_H2 = Map.of("collate", "", "clob", "clob", "h2_only", "", "pg_only", "--");

    private final JdbcDataSource database = new JdbcDataSource();
    private final Flyway flyway;

    SchemaGuardTest() {
        database.setUrl("jdbc:h2:mem:schema-guard;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        flyway = Flyway.configure().dataSource(database).locations("db/migration").placeholders(ON_H2).load();
    }

    @Test
    void tablesOfANewerServiceAreRefused() throws SQLException {
        try (Connection open = database.getConnection(); Statement statement = open.createStatement()) {
            flyway.migrate();
            assertThatCode(() -> SchemaGuard.refuseNewer(flyway, "The database")).doesNotThrowAnyException();
            statement.execute(
                    "insert into \"flyway_schema_history\" select 9999, '9999', 'what is to come', \"type\", \"script\","
                            + " \"checksum\", \"installed_by\", \"installed_on\", \"execution_time\", \"success\" from \"flyway_schema_history\""
                            + " where \"version\" = '1'");
            flyway.migrate();
            assertThatThrownBy(() -> SchemaGuard.refuseNewer(flyway, "The database")).isInstanceOf(SchemaTooNew.class)
                    .hasMessageStartingWith("The database was last used by a newer version of this service")
                    .hasMessageContaining("tables are of version 9999");
        }
    }
}
