package org.onrecord.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SplittableRandom;

/** A newer version has migrated the database: every command says so in one line, and what to do. */
record NewerHome(Setup setup) implements Scenario {

    @Override
    public String name() {
        return "home of a newer version, embedded";
    }

    @Override
    public void run(SplittableRandom random, Found found) throws Exception {
        Store store = new EmbeddedStores(setup).empty("newer-home");
        Command.run(setup, store, "token", "list").expect(0);
        migrateFurther(store);
        for (String command : new String[] { "serve", "reindex", "export" }) {
            Command.Result result = Command.run(setup, store, command);
            found.count("commands", 1);
            found.check(result.exitCode() == 4, command + " ended with " + result.exitCode());
            found.check(result.err().contains("was last used by a newer version") && !result.err().contains("\tat "),
                    command + " said: " + result.err());
        }
    }

    private static void migrateFurther(Store store) throws SQLException {
        String url = "jdbc:h2:file:" + store.home().toAbsolutePath() + "/db;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "", "");
                Statement statement = connection.createStatement()) {
            statement.execute("insert into \"flyway_schema_history\" select 9999, '9999', 'what is to come', \"type\","
                    + " \"script\", \"checksum\", \"installed_by\", \"installed_on\", \"execution_time\", \"success\""
                    + " from \"flyway_schema_history\" where \"version\" = '1'");
        }
    }
}
