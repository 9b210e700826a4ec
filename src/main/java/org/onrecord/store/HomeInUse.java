package org.onrecord.store;

import java.nio.file.Path;
import java.util.Optional;

/** Another process holds the home folder. */
public class HomeInUse extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient HomeHolder holder;
    private final transient RunningService service;

    HomeInUse(Path home, HomeHolder holder, Optional<RunningService> service) {
        super(message(home, holder, service));
        this.holder = holder;
        this.service = service.orElse(null);
    }

    /** Who has it. */
    public HomeHolder holder() {
        return holder;
    }

    /** The service that has it; empty if it is another command, or a service that is still starting. */
    public Optional<RunningService> service() {
        return Optional.ofNullable(service);
    }

    /** Whether it is a service that has not yet said where it answers. */
    public boolean isServiceStarting() {
        return service == null && holder.purpose().equals(HomeHolder.SERVING);
    }

    private static String message(Path home, HomeHolder holder, Optional<RunningService> service) {
        String process = holder.pid() == 0 ? "another process" : "process " + holder.pid();
        String doing = service.map(s -> "serves it at " + s.url())
                .orElse(holder.purpose().isEmpty() ? "has it open" : "has it open (" + holder.purpose() + ")");
        return "The home folder " + home + " is in use: " + process + " " + doing + ".";
    }
}
