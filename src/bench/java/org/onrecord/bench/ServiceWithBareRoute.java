package org.onrecord.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.quarkus.bootstrap.runner.QuarkusEntryPoint;

/**
 * Starts the packaged service as its jar does. When a line with a port comes on the standard input, adds the bare route
 * to the running service: its classes are defined among those of the service, so that they see what is private to its
 * packages and the package under test stays as it is delivered.
 */
public final class ServiceWithBareRoute {

    private static final String PACKAGE = "org.onrecord.search.";
    private static final List<String> CLASSES = List.of("BareSearch", "BareSearch$Prepared", "BareSearch$Found",
            "BareSearch$Named", "BareSearch$EdgeWriter", "BareRoute");

    private ServiceWithBareRoute() {
    }

    public static void main(String... arguments) throws Throwable {
        Thread service = Thread.currentThread();
        Thread opener = new Thread(() -> openWhenTold(service), "bare-route");
        opener.setDaemon(true);
        opener.start();
        QuarkusEntryPoint.main(arguments);
    }

    private static void openWhenTold(Thread service) {
        try {
            String port = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII)).readLine();
            if (port == null)
                return;
            ClassLoader loader = service.getContextClassLoader();
            Thread.currentThread().setContextClassLoader(loader);
            define(loader);
            loader.loadClass(PACKAGE + "BareRoute").getMethod("open", int.class).invoke(null, Integer.parseInt(port));
            System.out.println("The bare route is open.");
        } catch (IOException | ReflectiveOperationException e) {
            e.printStackTrace();
        }
    }

    private static void define(ClassLoader loader) throws IOException, ReflectiveOperationException {
        MethodHandles.Lookup among = MethodHandles.privateLookupIn(loader.loadClass(PACKAGE + "StatementSearch"),
                MethodHandles.lookup());
        for (String name : CLASSES) {
            String file = "/" + (PACKAGE + name).replace('.', '/') + ".class";
            try (InputStream in = ServiceWithBareRoute.class.getResourceAsStream(file)) {
                among.defineClass(in.readAllBytes());
            }
        }
    }
}
