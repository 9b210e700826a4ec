package org.onrecord.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A real cluster of OpenSearch nodes on the loopback address, each in a process of its own that can be killed, stopped and
 * started again on its data. A node's number is its place in {@link #hosts}, from 0.
 */
public final class SearchCluster implements AutoCloseable {

    /** The oldest version that has clusters by these names; the newest needs another JDK. */
    private static final SearchProduct PRODUCT = SearchProduct.OPENSEARCH_2;

    /** For an election and for shards to find their places, on a loaded machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String NAME = "node-";

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Path folder;
    private final List<Place> places;
    private final List<SearchServer> nodes = new ArrayList<>();

    /** Where a node is, whether or not it runs. */
    private record Place(int port, int transportPort) {

        static Place find() throws IOException {
            return new Place(FreePort.find(), FreePort.find());
        }

        String host() {
            return "127.0.0.1:" + port;
        }

        String transportHost() {
            return "127.0.0.1:" + transportPort;
        }
    }

    private SearchCluster(Path folder, List<Place> places) {
        this.folder = folder;
        this.places = places;
    }

    /**
     * Starts a cluster and waits until all of its nodes are in it.
     *
     * @param size how many nodes; three survive the loss of one
     */
    public static SearchCluster start(int size) throws IOException {
        List<Place> places = new ArrayList<>();
        for (int node = 0; node < size; node++)
            places.add(Place.find());
        SearchCluster cluster = new SearchCluster(Files.createTempDirectory("onrecord-search-cluster"), places);
        try {
            cluster.launchAll();
            return cluster;
        } catch (IOException | RuntimeException e) {
            cluster.nodes.forEach(node -> node.process().destroyForcibly());
            throw e;
        }
    }

    private void launchAll() throws IOException {
        for (int node = 0; node < places.size(); node++)
            nodes.add(launch(node));
        for (SearchServer node : nodes)
            node.awaitReady();
        await(places.size(), "green");
    }

    /** Host and port of each node, running or not. */
    public List<String> hosts() {
        return places.stream().map(Place::host).toList();
    }

    /** The process of a node. */
    public ProcessHandle process(int node) {
        return nodes.get(node).process();
    }

    /** The node that manages the cluster at this moment. */
    public int manager() throws IOException {
        String name = get("/_cat/cluster_manager?h=node").strip();
        return Integer.parseInt(name.substring(NAME.length()));
    }

    /** Kills a node at once, as a power cut does. */
    public void kill(int node) {
        process(node).destroyForcibly();
        process(node).onExit().join();
    }

    /** Starts a node that was killed, on the data that it left, and waits until it is in the cluster again. */
    public void restart(int node) throws IOException {
        nodes.set(node, launch(node));
        nodes.get(node).awaitReady();
        await(running(), "yellow");
    }

    /** Waits until the cluster has so many nodes and a status at least as good. */
    public void await(int size, String status) throws IOException {
        String health = get("/_cluster/health?wait_for_nodes=" + size + "&wait_for_status=" + status + "&timeout="
                + PATIENCE.toSeconds() + "s");
        if (!health.contains("\"timed_out\":false"))
            throw new IllegalStateException("The cluster does not get " + status + ": " + health);
    }

    @Override
    public void close() throws IOException {
        for (SearchServer node : nodes)
            node.end();
        TemporaryFolder.delete(folder);
    }

    private int running() {
        return (int) nodes.stream().filter(node -> node.process().isAlive()).count();
    }

    private SearchServer launch(int node) throws IOException {
        Place place = places.get(node);
        Map<String, String> settings = new HashMap<>();
        settings.put("cluster.name", "onrecord-" + folder.getFileName());
        settings.put("node.name", NAME + node);
        settings.put("discovery.type", "zen");
        settings.put("transport.port", String.valueOf(place.transportPort()));
        settings.put("discovery.seed_hosts", places.stream().map(Place::transportHost).collect(Collectors.joining(",")));
        settings.put("cluster.initial_cluster_manager_nodes", NAME + String.join("," + NAME, numbers()));
        return SearchServer.launch(PRODUCT, Files.createDirectories(folder.resolve(NAME + node)), place.port(), settings);
    }

    private List<String> numbers() {
        List<String> numbers = new ArrayList<>();
        for (int node = 0; node < places.size(); node++)
            numbers.add(String.valueOf(node));
        return numbers;
    }

    /** Asks the first node that runs. */
    private String get(String path) throws IOException {
        String host = places.get(firstRunning()).host();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + host + path))
                .timeout(PATIENCE.plusSeconds(10)).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private int firstRunning() {
        for (int node = 0; node < nodes.size(); node++)
            if (process(node).isAlive())
                return node;
        throw new IllegalStateException("no node of the cluster runs");
    }
}
