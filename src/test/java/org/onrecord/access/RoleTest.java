package org.onrecord.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** Each role may do what those before it may. */
class RoleTest {

    @ParameterizedTest(name = "{0} may do as {1}: {2}")
    @CsvSource({ "reader, READER, true", "reader, CURATOR, false", "reader, ADMIN, false", "curator, READER, true",
            "curator, CURATOR, true", "curator, ADMIN, false", "admin, READER, true", "admin, CURATOR, true",
            "admin, ADMIN, true", "editor, READER, false", "Admin, ADMIN, false" })
    void impliesThoseBeforeIt(String held, Role asked, boolean may) {
        assertThat(asked.isHeldBy(QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal("ana")).addRole(held)
                .build())).isEqualTo(may);
    }
}
