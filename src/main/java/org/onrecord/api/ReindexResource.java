package org.onrecord.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.LongAdder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;
import org.onrecord.store.Reindexing;
import org.onrecord.store.generation.GenerationRefused;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Builds the index anew over HTTP, while the service goes on: lines of JSON ({@link ReindexEvent}) come out. The
 * {@code reindex} command uses it where a service has the home open. Whoever may write to the record may do it: it changes
 * nothing of the record, and the owner of a home has a token for it there.
 */
@Path("/reindex")
@Singleton
public class ReindexResource {

    private static final Logger LOG = Logger.getLogger(ReindexResource.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Ten lines a second are plenty for eyes. */
    private static final long NANOS_BETWEEN_PROGRESS_LINES = 100_000_000;

    @Inject
    Reindexing reindexing;

    /** @return 200 with progress; if another build is running, the only line says so */
    @POST
    @RolesAllowed({ "curator", "admin" })
    @Produces(ImportResource.NDJSON)
    public Response run() {
        StreamingOutput answer = this::run;
        return Response.ok(answer, ImportResource.NDJSON).build();
    }

    private void run(OutputStream out) {
        Lines lines = new Lines(out);
        long records = reindexing.records();
        lines.write(ReindexEvent.planned(records));
        lines.write(build(lines));
    }

    private ReindexEvent build(Lines lines) {
        LongAdder done = new LongAdder();
        try {
            reindexing.rebuild(increment -> {
                done.add(increment);
                lines.progress(done.sum());
            });
            return ReindexEvent.over(done.sum());
        } catch (GenerationRefused e) {
            return ReindexEvent.error("REINDEX_REFUSED", e.getMessage());
        } catch (SearchException | IllegalStateException e) {
            LOG.error("The index cannot be built anew; searches see the one that was there before.", e);
            return ReindexEvent.error("INTERNAL", "Something went wrong here. The log of the service says what.");
        }
    }

    /** @return 204 once searches see the generation again that was live before, or 409 with the reason why not */
    @POST
    @Path("/rollback")
    @RolesAllowed({ "curator", "admin" })
    public Response rollBack() {
        return attempt(reindexing::rollBack);
    }

    /** @return 204 once the generation that was kept is gone, or 409 with the reason why not */
    @DELETE
    @Path("/kept")
    @RolesAllowed({ "curator", "admin" })
    public Response discardKept() {
        return attempt(reindexing::discardKept);
    }

    private static Response attempt(Runnable work) {
        try {
            work.run();
            return Response.noContent().build();
        } catch (GenerationRefused e) {
            return Response.status(409).type(MediaType.APPLICATION_JSON)
                    .entity(line(ReindexEvent.error("REINDEX_REFUSED", e.getMessage()))).build();
        }
    }

    private static String line(ReindexEvent event) {
        try {
            return JSON.writeValueAsString(event) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes events as they come, from any thread; if nobody listens any more, the build goes on regardless. */
    private static final class Lines {

        private final OutputStream out;
        private boolean heard = true;
        private long last;

        Lines(OutputStream out) {
            this.out = out;
        }

        synchronized void progress(long done) {
            long now = System.nanoTime();
            if (last != 0 && now - last < NANOS_BETWEEN_PROGRESS_LINES)
                return;
            last = now;
            write(ReindexEvent.done(done));
        }

        synchronized void write(ReindexEvent event) {
            if (!heard)
                return;
            try {
                out.write(line(event).getBytes(StandardCharsets.UTF_8));
                out.flush();
            } catch (IOException e) {
                heard = false;
            }
        }
    }
}
