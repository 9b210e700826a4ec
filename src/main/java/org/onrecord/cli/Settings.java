package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.NoSuchElementException;

import org.onrecord.store.Home;
import org.onrecord.store.cluster.Servers;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/**
 * The settings that a command needs before the application boots, read from where the application reads them: system
 * properties, environment, {@code config/application.properties}, and the defaults of the build.
 *
 * @param servers of the cluster store; null if the store is the embedded one
 */
record Settings(Servers servers, Home home, String host, int port) {

    /** The ordinals that Quarkus gives the two files. */
    private static final int FILE_ORDINAL = 260;
    private static final int BUILD_ORDINAL = 250;

    /**
     * @param homeOption the home folder, as the command line names it; null if it does not
     * @throws CommandFailed if a setting makes no sense
     */
    static Settings read(Path homeOption) {
        SmallRyeConfig config = config();
        String store = config.getValue("onrecord.store", String.class).toLowerCase(Locale.ROOT);
        if (!store.equals("embedded") && !store.equals("cluster"))
            throw new CommandFailed(ExitCode.USAGE, "onrecord.store is \"embedded\" or \"cluster\", not \"" + store
                    + "\".");
        return new Settings(store.equals("cluster") ? servers(config) : null, home(config, homeOption),
                config.getValue("quarkus.http.host", String.class), port(config));
    }

    /** Whether the store is the one on servers. */
    boolean cluster() {
        return servers != null;
    }

    private static Servers servers(SmallRyeConfig config) {
        try {
            return Servers.of(config);
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw new CommandFailed(ExitCode.USAGE, "A setting of the cluster store is wrong: " + e.getMessage());
        }
    }

    private static Home home(SmallRyeConfig config, Path homeOption) {
        String text = homeOption == null ? config.getValue("onrecord.home", String.class) : homeOption.toString();
        if (text.equals("~") || text.startsWith("~/"))
            text = System.getProperty("user.home") + text.substring(1);
        try {
            Home home = Home.at(Path.of(text));
            if (home.folder().toString().contains(";"))
                throw new CommandFailed(ExitCode.CANNOT, "The path of the home folder may not contain a semicolon: "
                        + home.folder());
            return home;
        } catch (InvalidPathException e) {
            throw new CommandFailed(ExitCode.USAGE, "onrecord.home is no path: " + e.getMessage());
        }
    }

    private static int port(SmallRyeConfig config) {
        String text = config.getValue("quarkus.http.port", String.class);
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 0 && port <= 65_535)
                return port;
        } catch (NumberFormatException e) {
            // said below
        }
        throw new CommandFailed(ExitCode.USAGE, "quarkus.http.port is a number from 0 to 65535, not \"" + text
                + "\".");
    }

    private static SmallRyeConfig config() {
        try {
            SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder().addDefaultInterceptors().addDefaultSources()
                    .withProfile("prod");
            Path file = Path.of("config", "application.properties");
            if (Files.isRegularFile(file))
                builder.withSources(new PropertiesConfigSource(file.toUri().toURL(), FILE_ORDINAL));
            URL build = Settings.class.getClassLoader().getResource("application.properties");
            return builder.withSources(new PropertiesConfigSource(build, BUILD_ORDINAL)).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
