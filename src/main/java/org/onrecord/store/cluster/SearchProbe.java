package org.onrecord.store.cluster;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.net.ssl.SSLException;

import org.onrecord.search.mapping.IndexMapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Finds out whether the search servers let the service in and can do its work, and what is wrong if not. */
final class SearchProbe {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** By which Hibernate Search reads and writes an index, whose own name has a number. */
    private static final Pattern ALIAS = Pattern.compile("-(read|write)$");

    private static final String BLOCKS = "index.blocks.";

    private static final Duration TIME_TO_ANSWER = Duration.ofSeconds(5);

    private static final String SPEAKS_TLS = "onrecord.search.protocol is \"%s\": does the server speak the other?";

    private final SearchAddress address;

    SearchProbe(SearchAddress address) {
        this.address = address;
    }

    /** That an answer told of a fault. */
    private static final class Faulty extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Fault fault;

        Faulty(Fault fault) {
            super(fault.cause());
            this.fault = fault;
        }
    }

    /** What is wrong; empty if nothing is. One server of a cluster that answers speaks for all. */
    Optional<Fault> look() {
        HttpClient client;
        try {
            client = client();
        } catch (IOException | GeneralSecurityException e) {
            return Optional.of(Fault.lasting(address.place(), Servers.AUTHORITIES + " cannot be used: " + e));
        }
        List<Fault> faults = new ArrayList<>();
        for (String host : address.hosts()) {
            Optional<Fault> fault = look(client, host);
            if (fault.isEmpty())
                return Optional.empty();
            faults.add(fault.get());
        }
        return faults.stream().filter(Fault::lasting).findFirst().or(() -> faults.stream().findFirst());
    }

    private HttpClient client() throws IOException, GeneralSecurityException {
        HttpClient.Builder client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(address.connectionTimeout());
        Optional<Path> authorities = address.authorities();
        if (authorities.isPresent())
            client.sslContext(TrustedAuthorities.read(authorities.get()));
        return client.build();
    }

    private Optional<Fault> look(HttpClient client, String host) {
        try {
            SearchVersion version = SearchVersion.parse(ask(client, host, "/"))
                    .orElseThrow(() -> faulty(host, true, "what answers is neither OpenSearch nor Elasticsearch"));
            if (!version.isSupported())
                return fault(host, true, version + " is not supported; it takes " + SearchVersion.supported());
            JsonNode health = ask(client, host, "/_cluster/health");
            if (health.path("status").asText().equals("red") && health.path("number_of_data_nodes").asInt() == 0)
                return fault(host, false, "the cluster has no node that keeps data");
            return indexFault(client, host);
        } catch (Faulty e) {
            return Optional.of(e.fault);
        } catch (IOException e) {
            return Optional.of(explain(host, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fault(host, true, "interrupted");
        }
    }

    /** What is wrong with the indexes that are there; none need be. */
    private Optional<Fault> indexFault(HttpClient client, String host) throws IOException, InterruptedException, Faulty {
        JsonNode indexes = ask(client, host, "/" + indexes()
                + "/_settings/index.provided_name," + BLOCKS
                + "*?flat_settings=true&allow_no_indices=true&ignore_unavailable=true");
        for (Map.Entry<String, JsonNode> index : indexes.properties()) {
            if (ALIAS.matcher(index.getKey()).find())
                return fault(host, true,
                        "the index " + index.getKey() + " has the name of an alias: something wrote there while"
                                + " the true index was gone; delete it and start again");
            for (Map.Entry<String, JsonNode> block : index.getValue().path("settings").properties())
                if (block.getKey().startsWith(BLOCKS) && block.getValue().asBoolean())
                    return fault(host, false, "the index " + index.getKey() + " is blocked (" + block.getKey()
                            + "): is a disk full? When it is not, set it to null");
        }
        return Optional.empty();
    }

    private static String indexes() {
        return IndexMapping.INDEXED.stream().map(type -> type.getSimpleName().toLowerCase(Locale.ROOT) + "-*")
                .collect(Collectors.joining(","));
    }

    private JsonNode ask(HttpClient client, String host, String path) throws IOException, InterruptedException, Faulty {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.uri(host).resolve(path)).timeout(TIME_TO_ANSWER);
        address.authorization().ifPresent(authorization -> request.header("Authorization", authorization));
        HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        switch (response.statusCode()) {
            case 200 -> {
                return json(host, response.body());
            }
            case 401 -> throw faulty(host, true, "it does not know who asks (401): " + credentials());
            case 403 -> throw faulty(host, true, "whoever asks may not see " + path + " (403): " + credentials());
            default -> throw faulty(host, false, "it answers " + path + " with " + response.statusCode());
        }
    }

    private JsonNode json(String host, String body) throws Faulty {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw faulty(host, true, "what answers is neither OpenSearch nor Elasticsearch");
        }
    }

    private String credentials() {
        if (address.apiKey().isPresent())
            return "onrecord.search.api-key is not good";
        return address.username().map(name -> "user \"" + name + "\" or its password is not good")
                .orElse("neither onrecord.search.username nor onrecord.search.api-key is set");
    }

    private Fault explain(String host, IOException failure) {
        if (Causes.find(failure, UnresolvedAddressException.class).isPresent())
            return of(host, false, "no such host: the name is not resolved");
        if (failure instanceof HttpTimeoutException)
            return of(host, false, "no answer within " + TIME_TO_ANSWER.toSeconds() + " s");
        if (failure instanceof ConnectException)
            return of(host, false, "connection refused");
        if (Causes.find(failure, CertificateException.class).isPresent())
            return of(host, true, "its TLS certificate is not trusted (" + Servers.AUTHORITIES + " names whom to trust): "
                    + Causes.line(Causes.innermost(failure)));
        if (failure instanceof SSLException)
            return of(host, true, Causes.line(failure) + "; " + SPEAKS_TLS.formatted(address.protocol()));
        return of(host, false, Causes.line(failure) + "; " + SPEAKS_TLS.formatted(address.protocol()));
    }

    private Faulty faulty(String host, boolean lasting, String cause) {
        return new Faulty(of(host, lasting, cause));
    }

    private Optional<Fault> fault(String host, boolean lasting, String cause) {
        return Optional.of(of(host, lasting, cause));
    }

    private Fault of(String host, boolean lasting, String cause) {
        return new Fault("Search at " + address.uri(host), cause, lasting);
    }
}
