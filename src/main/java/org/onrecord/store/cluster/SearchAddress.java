package org.onrecord.store.cluster;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Where the search servers are and how to get in.
 *
 * @param hosts of one cluster, each as {@code host:port}
 * @param protocol {@code http} or {@code https}
 * @param apiKey as the server encoded it; used instead of name and password
 * @param authorities a PEM file with the certificates to trust; empty for those that Java trusts
 * @param connectionTimeout for one host
 */
record SearchAddress(List<String> hosts, String protocol, Optional<String> username, Optional<String> password,
        Optional<String> apiKey, Optional<Path> authorities, Duration connectionTimeout) {

    URI uri(String host) {
        return URI.create(protocol + "://" + host);
    }

    /** The header that says who asks, if anybody in particular does. */
    Optional<String> authorization() {
        if (apiKey.isPresent())
            return apiKey.map(SearchAddress::authorizationByKey);
        return username.map(name -> "Basic " + Base64.getEncoder()
                .encodeToString((name + ":" + password.orElse("")).getBytes(StandardCharsets.UTF_8)));
    }

    static String authorizationByKey(String key) {
        return "ApiKey " + key;
    }

    String place() {
        return "Search at " + protocol + "://" + String.join(", ", hosts);
    }

    @Override
    public String toString() {
        return place();
    }
}
