package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;

import org.eclipse.microprofile.config.ConfigProvider;
import org.onrecord.store.RunningService;

import io.quarkus.runtime.Quarkus;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serving, and its options; both {@code onrecord} and {@code onrecord serve} do it. */
abstract class ServeOptions extends HomeOptions implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "N", order = 2, //
            description = "The port; 0 takes a free one. Instead of quarkus.http.port.")
    Integer port;

    @Option(names = "--host", paramLabel = "ADDRESS", order = 3, //
            description = "The address to listen at; 0.0.0.0 for all. Instead of quarkus.http.host.")
    String host;

    /** How the build learns which classes a start and a search load. */
    @Option(names = "--stop-when-ready", hidden = true)
    boolean stopWhenReady;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        Settings read = settings();
        Settings settings = new Settings(read.servers(), read.home(), host == null ? read.host() : host,
                port == null ? read.port() : port);
        if (settings.port() < 0 || settings.port() > 65_535)
            throw new CommandFailed(ExitCode.USAGE, "--port is a number from 0 to 65535, not " + settings.port() + ".");
        checkPort(settings);
        return Launch.service(settings, application -> serve(application, settings));
    }

    private int serve(Application application, Settings settings) throws IOException {
        URI url = address(settings);
        Path token = null;
        if (!settings.cluster()) {
            token = application.curatorToken.ensure(settings.home());
            application.whenStopping(settings.home()::withdrawService);
            settings.home().announceService(new RunningService(url, ProcessHandle.current().pid(), Instant.now()));
        }
        application.started.now();
        if (stopWhenReady) {
            // However long it takes: what it loads is what the build wants to know.
            application.warmUp.search().join();
            return ExitCode.FINE;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(Welcome.text(url, Version.text(), settings.cluster() ? null : settings.home().folder(), token));
        out.flush();
        Quarkus.waitForExit();
        return ExitCode.FINE;
    }

    /** Where the service can be reached from this machine. */
    private static URI address(Settings settings) {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
        boolean everywhere = settings.host().equals("0.0.0.0") || settings.host().equals("::");
        String host = everywhere ? "localhost" : settings.host();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port);
    }

    /** Finds out that a port is taken before the application has booted in vain. */
    private static void checkPort(Settings settings) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.host(), settings.port()));
        } catch (BindException e) {
            throw new CommandFailed(ExitCode.CANNOT, "Cannot listen at " + settings.host() + " port " + settings.port()
                    + " (" + e.getMessage() + "). Choose another with --port, or --port 0 for a free one.");
        } catch (IOException | IllegalArgumentException e) {
            throw new CommandFailed(ExitCode.CANNOT, "Cannot listen at " + settings.host() + " (" + e.getMessage()
                    + ").");
        }
    }
}
