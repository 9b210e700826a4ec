package org.onrecord.store.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

import org.apache.http.HttpHeaders;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.apache.http.message.BasicHeader;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurationContext;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurer;

/**
 * Gives the client of the search servers what its own settings leave out: an API key, and the authorities to trust. Named in
 * application.properties.
 */
public class SearchClientAccess implements ElasticsearchHttpClientConfigurer {

    @Override
    public void configure(ElasticsearchHttpClientConfigurationContext context) {
        Config config = ConfigProvider.getConfig();
        HttpAsyncClientBuilder client = context.clientBuilder();
        config.getOptionalValue(Servers.API_KEY, String.class)
                .ifPresent(key -> client.setDefaultHeaders(List.of(
                        new BasicHeader(HttpHeaders.AUTHORIZATION, SearchAddress.authorizationByKey(key)))));
        config.getOptionalValue(Servers.AUTHORITIES, String.class).ifPresent(file -> trust(client, Path.of(file)));
    }

    private static void trust(HttpAsyncClientBuilder client, Path authorities) {
        try {
            client.setSSLContext(TrustedAuthorities.read(authorities));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(Servers.AUTHORITIES + " cannot be used", e);
        }
    }
}
