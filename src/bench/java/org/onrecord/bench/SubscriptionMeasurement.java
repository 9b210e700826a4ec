package org.onrecord.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * What subscriptions cost the packaged service: in memory while they wait, after many came and went, and beside an import.
 * Heaps are what is left of them after a full collection.
 */
public final class SubscriptionMeasurement {

    private static final int IDLE = 2_000;
    private static final int ROUNDS = 10_000;
    private static final int AT_ONCE = 50;
    private static final int FILTERS = 20;
    private static final int LISTENERS = 200;
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xmx512m");

    private final Setup setup;

    private SubscriptionMeasurement(Setup setup) {
        this.setup = setup;
    }

    public static void main(String... arguments) throws Exception {
        Setup setup = Setup.read();
        Measurement.prepare(setup);
        new SubscriptionMeasurement(setup).run();
    }

    private void run() throws Exception {
        Measurement.print("%n## Subscriptions, with %s%n%n| | | bar |%n|---|---:|---|%n", String.join(" ", FLAGS));
        try (Service service = Service.start(setup, FLAGS)) {
            service.awaitFirstAnswer();
            warmUp(service);
            idle(service);
            comeAndGo(service);
        }
        imports();
    }

    private static void warmUp(Service service) throws Exception {
        for (int i = 0; i < 20; i++)
            rounds(service, AT_ONCE);
    }

    private static void idle(Service service) throws Exception {
        long before = service.heapMegabytes();
        long resident = service.residentMegabytes();
        List<SocketSubscriber> waiting = new ArrayList<>();
        for (int i = 0; i < IDLE; i++)
            waiting.add(SocketSubscriber.subscribed(service.port(), filter(i % FILTERS)));
        long after = service.heapMegabytes();
        Measurement.print("| heap, MiB, of %,d idle subscriptions, one a connection (%d → %d) | %d | %s |%n", IDLE, before, after,
                after - before, Bars.atMost(after, Bars.HEAP_WITH_SUBSCRIPTIONS_MEGABYTES));
        Measurement.print("| resident, MiB, before → with them | %d → %d | |%n", resident, service.residentMegabytes());
        Measurement.print("| a search beside them, ms | %.1f | |%n", search(service));
        for (SocketSubscriber subscriber : waiting)
            subscriber.close();
        Measurement.print("| heap, MiB, after they closed | %d | |%n", service.heapMegabytes());
    }

    private static void comeAndGo(Service service) throws Exception {
        long before = service.heapKilobytes();
        long begun = System.nanoTime();
        rounds(service, ROUNDS);
        double seconds = (System.nanoTime() - begun) / 1e9;
        long grown = service.heapKilobytes() - before;
        Measurement.print("| heap, KiB, grown by %,d rounds of subscribing and closing (%,.0f a second) | %d | %s |%n", ROUNDS,
                ROUNDS / seconds, grown, Bars.atMost(grown, Bars.HEAP_GROWN_KILOBYTES));
    }

    /** Half of them complete their subscription first, half break the connection off. */
    private static void rounds(Service service, int rounds) throws Exception {
        List<SocketSubscriber> open = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            open.add(SocketSubscriber.subscribed(service.port(), filter(i % FILTERS)));
            if (open.size() < AT_ONCE && i < rounds - 1)
                continue;
            for (int j = 0; j < open.size(); j++)
                if (j % 2 == 0)
                    open.get(j).complete();
                else
                    open.get(j).close();
            for (SocketSubscriber subscriber : open)
                subscriber.close();
            open.clear();
        }
    }

    /** The same import without and with listeners; the slow one among them never reads. */
    private void imports() throws Exception {
        for (boolean listened : List.of(false, true)) {
            Measurement.deleteAll(setup.home());
            try (Service service = Service.start(setup, FLAGS)) {
                service.awaitFirstAnswer();
                List<SocketSubscriber> listeners = new ArrayList<>();
                for (int i = 0; listened && i < LISTENERS; i++)
                    listeners.add(SocketSubscriber.subscribed(service.port(), filter(i % FILTERS)));
                SocketSubscriber all = listened ? SocketSubscriber.subscribed(service.port(), "") : null;
                SocketSubscriber stuck = listened ? SocketSubscriber.stuck(service.port()) : null;
                double seconds = ImportMeasurement.seconds(ImportMeasurement.importing(setup, setup.record()));
                Measurement.print("| import of %,d statements, s, %s | %.1f | |%n", setup.statements(), listened
                        ? LISTENERS + " listeners with " + FILTERS + " filters, one without, one stuck"
                        : "nobody listens", seconds);
                if (!listened)
                    continue;
                settle(all, listeners);
                long told = listeners.stream().mapToLong(SocketSubscriber::told).sum();
                Measurement.print("| told to the listeners with filters | %,d | |%n", told);
                Measurement.print("| told to the one without a filter, and how it ended | %,d, %s | |%n", all.told(), all.end());
                Measurement.print("| heap, MiB, after it | %d | %s |%n", service.heapMegabytes(),
                        Bars.atMost(service.heapMegabytes(), Bars.HEAP_WITH_SUBSCRIPTIONS_MEGABYTES));
                stuck.close();
                for (SocketSubscriber listener : listeners)
                    listener.close();
            }
        }
    }

    /** Waits until nobody is told anything any more. */
    private static void settle(SocketSubscriber all, List<SocketSubscriber> listeners) {
        long last = -1;
        for (long told = 0; told != last; LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2))) {
            last = told;
            told = all.told() + listeners.stream().mapToLong(SocketSubscriber::told).sum();
        }
    }

    private static double search(Service service) throws IOException {
        byte[] search = Scenario.all(Generator.vocabulary(Setup.SEED)).get(0).ofApi().get(0);
        try (Connection connection = new Connection(service.port())) {
            connection.exchange(search);
            long begun = System.nanoTime();
            connection.exchange(search);
            return (System.nanoTime() - begun) / 1e6;
        }
    }

    /** Twenty different filters, of which each lets about a tenth through. */
    private static String filter(int number) {
        return "topic: [\"" + Generator.topic(number) + "\"], saidFrom: \"" + (1990 + number / 10) + "\"";
    }
}
