package org.onrecord.cli;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.onrecord.store.DatabaseFile;
import org.onrecord.store.HomeHolder;
import org.onrecord.store.HomeLock;
import org.onrecord.store.HomeTrouble;
import org.onrecord.store.IndexFiles;
import org.onrecord.store.NewDatabase;
import org.onrecord.store.cluster.ServersAwaited;

import io.quarkus.runtime.Quarkus;

/** Boots the application for one command, with the home held if the store is the embedded one, else with its servers there. */
final class Launch {

    private Launch() {
    }

    /** Boots all of it, HTTP included, and holds the home until the process ends. */
    static int service(Settings settings, Work work) {
        return boot(settings, HomeHolder.SERVING, true, work);
    }

    /** Boots what a command needs: no port is opened, no background job started. */
    static int command(Settings settings, String purpose, Work work) {
        return boot(settings, purpose, false, work);
    }

    private static int boot(Settings settings, String purpose, boolean serving, Work work) {
        if (settings.cluster())
            ServersAwaited.await(settings.servers(), System.err::println);
        HomeLock lock = settings.cluster() ? null : settings.home().hold(purpose);
        try {
            if (lock != null) {
                NewDatabase.prepare(settings.home());
                IndexFiles.deleteDamaged(settings.home());
            }
            System.setProperty("onrecord.home", settings.home().folder().toString());
            System.setProperty("onrecord.serving", String.valueOf(serving));
            if (serving) {
                System.setProperty("quarkus.http.host", settings.host());
                System.setProperty("quarkus.http.port", String.valueOf(settings.port()));
            } else {
                System.setProperty("quarkus.http.host-enabled", "false");
            }
            long size = lock == null ? 0 : DatabaseFile.size(settings.home());
            int exitCode = boot(serving, work);
            // A service that is stopped has little time.
            if (lock != null && !serving && exitCode <= ExitCode.REJECTED)
                DatabaseFile.compactIfGrown(settings.home(), size);
            return exitCode;
        } catch (RuntimeException e) {
            throw settings.cluster() ? e : HomeTrouble.of(settings.home(), e).<RuntimeException> map(known -> known).orElse(e);
        } finally {
            if (lock != null)
                lock.close();
        }
    }

    private static int boot(boolean serving, Work work) {
        AtomicInteger exitCode = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Application.setWork(work);
        if (!serving)
            Runtime.getRuntime().addShutdownHook(new Thread(Application::endEarly, "end early"));
        Quarkus.run(Application.class, (code, cause) -> {
            exitCode.set(code);
            failure.set(cause);
        });
        if (failure.get() == null)
            return exitCode.get();
        if (failure.get() instanceof RuntimeException unchecked)
            throw unchecked;
        throw new IllegalStateException(failure.get());
    }
}
