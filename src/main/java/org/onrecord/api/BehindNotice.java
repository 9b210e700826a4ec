package org.onrecord.api;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.onrecord.store.journal.IndexBehind;

import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;

/**
 * Says with the answer to a mutation, as the extension {@code index}, that what it did is done, and that searches will show
 * it only later.
 */
@ApplicationScoped
class BehindNotice {

    /** In the thread of the mutation; an import by other ways is told by its report. */
    void add(@Observes IndexBehind behind) {
        SmallRyeContext context = SmallRyeContextManager.getCurrentSmallRyeContext();
        if (context != null)
            context.addExtension("index", Map.of("behind", true));
    }
}
