package org.onrecord.store.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.concurrent.ExecutionException;

import javax.net.ssl.SSLException;

import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurationContext;
import org.hibernate.search.engine.cfg.ConfigurationPropertySource;
import org.hibernate.search.engine.environment.bean.BeanResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.servers.SelfSignedCertificate;

/** That the client of the search servers has the key and the trust that the settings give it. */
class SearchClientAccessTest {

    @AfterEach
    void forget() {
        System.clearProperty(Servers.API_KEY);
        System.clearProperty(Servers.AUTHORITIES);
    }

    @Test
    void theKeyIsSent() throws Exception {
        try (PretendedSearch server = PretendedSearch.wanting("ApiKey c2VjcmV0")) {
            assertThat(status("http://" + server.host())).isEqualTo(401);
            System.setProperty(Servers.API_KEY, "c2VjcmV0");
            assertThat(status("http://" + server.host())).isEqualTo(200);
        }
    }

    @Test
    void onlyTheAuthoritiesThatAreNamedAreTrusted(@TempDir Path folder) throws Exception {
        SelfSignedCertificate certificate = SelfSignedCertificate.make(folder);
        try (PretendedSearch server = PretendedSearch.withTls(certificate.context())) {
            assertThatThrownBy(() -> status("https://" + server.host())).hasCauseInstanceOf(SSLException.class);
            System.setProperty(Servers.AUTHORITIES, certificate.certificate().toString());
            assertThat(status("https://" + server.host())).isEqualTo(200);
        }
    }

    @Test
    void aFileThatIsNoneIsRefused(@TempDir Path folder) throws IOException, GeneralSecurityException {
        System.setProperty(Servers.AUTHORITIES, folder.resolve("none.pem").toString());
        assertThatThrownBy(() -> new SearchClientAccess().configure(context(HttpAsyncClientBuilder.create())))
                .hasMessageContaining("none.pem");
    }

    private static int status(String url) throws IOException, InterruptedException, ExecutionException {
        HttpAsyncClientBuilder builder = HttpAsyncClientBuilder.create();
        new SearchClientAccess().configure(context(builder));
        try (CloseableHttpAsyncClient client = builder.build()) {
            client.start();
            return client.execute(new HttpGet(url + "/"), null).get().getStatusLine().getStatusCode();
        }
    }

    private static ElasticsearchHttpClientConfigurationContext context(HttpAsyncClientBuilder builder) {
        return new ElasticsearchHttpClientConfigurationContext() {

            @Override
            public BeanResolver beanResolver() {
                throw new UnsupportedOperationException();
            }

            @Override
            public ConfigurationPropertySource configurationPropertySource() {
                throw new UnsupportedOperationException();
            }

            @Override
            public HttpAsyncClientBuilder clientBuilder() {
                return builder;
            }
        };
    }
}
