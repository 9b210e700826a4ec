package org.onrecord.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** That the cluster of the fault tests is one: it elects, loses and takes back a node. */
@Tag("faults")
class SearchClusterTest {

    @Test
    void theClusterOutlivesItsManager() throws IOException {
        try (SearchCluster cluster = SearchCluster.start(3)) {
            int manager = cluster.manager();
            cluster.kill(manager);
            cluster.await(2, "green");
            assertThat(cluster.manager()).isNotEqualTo(manager);

            cluster.restart(manager);
            cluster.await(3, "green");
        }
    }
}
