package org.onrecord.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.observe.IncomingTrace;
import org.onrecord.ingest.Ambiguity;
import org.onrecord.ingest.ImportProgress;
import org.onrecord.ingest.ImportReport;
import org.onrecord.ingest.Imports;
import org.onrecord.ingest.Rejection;
import org.onrecord.ingest.UploadRefused;
import org.onrecord.ingest.UploadedZip;
import org.onrecord.store.Outage;
import org.onrecord.store.OutageLog;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.opentelemetry.context.Context;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Imports files over HTTP: a zip archive in, lines of JSON ({@link ImportEvent}) out, the last of them the report. The
 * {@code import} command uses it where a service has the home open.
 */
@Path("/import")
@Singleton
public class ImportResource {

    private static final String RUNNING = ErrorCode.IMPORT_RUNNING.name();
    private static final String ONE_AT_A_TIME = "Another import is running. Try again when it is done.";
    private static final String GO_ON = "The database or the search servers do not answer. What was written before stays; the same"
            + " import again goes on where it ended.";
    static final String NDJSON = "application/x-ndjson";
    private static final Logger LOG = Logger.getLogger(ImportResource.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BEFORE_THE_GENERAL_LIMIT = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;
    private static final int AFTER_THE_GENERAL_LIMIT = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;
    /** Ten lines a second are plenty for eyes. */
    private static final long NANOS_BETWEEN_PROGRESS_LINES = 100_000_000;

    @Inject
    Imports imports;

    @Inject
    SecurityIdentity identity;

    @Inject
    CurrentVertxRequest request;

    @Inject
    IncomingTrace traces;

    @ConfigProperty(name = "onrecord.import.max-size", defaultValue = "1G")
    MemorySize maxSize;

    private final Semaphore turn = new Semaphore(1);

    /** What a sender wants to know before it sends anything: that its token is right, and how much it may send. */
    public record Offer(String service, long maxSize) {
    }

    @GET
    @RolesAllowed({ "curator", "admin" })
    @Produces(MediaType.APPLICATION_JSON)
    public Offer offer() {
        return new Offer("onrecord", maxSize.asLongValue());
    }

    /**
     * @param archive what lies at its top is imported, in the order of the names
     * @return 200 with progress and report; 400 or 413 with a code if the archive is refused, 409 while another import
     *         runs
     */
    @POST
    @RolesAllowed({ "curator", "admin" })
    @Consumes("application/zip")
    @Produces(NDJSON)
    public Response run(InputStream archive) throws IOException {
        if (turn.availablePermits() == 0)
            return refusal(409, RUNNING, ONE_AT_A_TIME);
        UploadedZip upload;
        try {
            upload = UploadedZip.unpack(archive, maxSize.asLongValue());
        } catch (UploadRefused e) {
            return refusal(e.code().equals("TOO_LARGE") ? 413 : 400, e.code(), e.getMessage());
        }
        String actor = identity.getPrincipal().getName();
        Context trace = traces.of(request.getCurrent());
        StreamingOutput answer = out -> run(upload, actor, trace, new Lines(out));
        return Response.ok(answer, NDJSON).build();
    }

    private void run(UploadedZip upload, String actor, Context trace, Lines lines) throws IOException {
        try (upload) {
            if (turn.tryAcquire())
                lines.write(inTurn(upload, actor, trace, lines));
            else
                lines.write(ImportEvent.error(RUNNING, ONE_AT_A_TIME));
        }
    }

    private ImportEvent inTurn(UploadedZip upload, String actor, Context trace, Lines lines) {
        try {
            List<java.nio.file.Path> paths = upload.paths();
            ImportReport report = trace.wrapSupplier(() -> imports.run(paths, actor, lines)).get();
            return ImportEvent.report(named(report, upload::nameOf));
        } catch (IOException | RuntimeException e) {
            Optional<Outage> outage = Outage.of(e);
            if (outage.isPresent()) {
                OutageLog.tell(outage.get(), e);
                return ImportEvent.error(outage.get().code(), GO_ON);
            }
            LOG.error("An import over HTTP failed", e);
            return ImportEvent.error("INTERNAL", "Something went wrong here. The log of the service says what.");
        } finally {
            turn.release();
        }
    }

    private static ImportEvent.Report named(ImportReport report, UnaryOperator<String> name) {
        return new ImportEvent.Report(report.counts(),
                report.rejections().stream().map(r -> new Rejection(name.apply(r.file()), r.line(), r.code(),
                        r.reason())).toList(),
                report.ambiguities().stream().map(a -> new Ambiguity(name.apply(a.file()), a.line(), a.mention(),
                        a.candidates())).toList(),
                report.took().toMillis(), report.behind());
    }

    private static Response refusal(int status, String code, String message) throws IOException {
        return Response.status(status).type(NDJSON)
                .entity(JSON.writeValueAsString(ImportEvent.error(code, message)) + "\n").build();
    }

    /**
     * The general limit of a request's size is for questions, not for data sets; this path has its own. The general one
     * looks at the header first, so that is checked, and taken away, before.
     */
    void liftGeneralLimit(@Observes Router router) {
        router.post("/import").order(BEFORE_THE_GENERAL_LIMIT).handler(this::checkAnnouncedSize);
        router.post("/import").order(AFTER_THE_GENERAL_LIMIT).handler(request -> {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, maxSize.asLongValue() + 1);
            request.next();
        });
    }

    private void checkAnnouncedSize(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaderNames.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) <= maxSize.asLongValue())
            request.request().headers().remove(HttpHeaderNames.CONTENT_LENGTH);
        request.next();
    }

    /** Writes events as they come; if nobody listens any more, the import goes on regardless. */
    private static final class Lines implements ImportProgress {

        private final OutputStream out;
        private boolean heard = true;
        private long last;

        Lines(OutputStream out) {
            this.out = out;
        }

        @Override
        public void planned(int files) {
            write(ImportEvent.planned(files));
        }

        @Override
        public void done(int files, long items) {
            long now = System.nanoTime();
            if (last != 0 && now - last < NANOS_BETWEEN_PROGRESS_LINES)
                return;
            last = now;
            write(ImportEvent.done(files, items));
        }

        synchronized void write(ImportEvent event) {
            if (!heard)
                return;
            try {
                out.write(JSON.writeValueAsBytes(event));
                out.write('\n');
                out.flush();
            } catch (IOException e) {
                heard = false;
            }
        }
    }
}
