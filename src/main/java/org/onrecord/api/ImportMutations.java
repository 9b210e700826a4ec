package org.onrecord.api;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.onrecord.api.error.ApiError;
import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.input.ImportSourceInput;
import org.onrecord.api.load.Nodes;
import org.onrecord.api.scalar.PartialDateScalar;
import org.onrecord.api.type.ImportSourcePayload;
import org.onrecord.api.type.UserErrorCode;
import org.onrecord.ingest.ArticleReport;
import org.onrecord.ingest.ImportReport;
import org.onrecord.ingest.Imports;
import org.onrecord.record.PartialDate;
import org.onrecord.record.RecordKind;
import org.onrecord.store.TurnTaken;
import org.onrecord.text.article.Article;
import org.onrecord.text.article.GivenArticle;
import org.onrecord.text.article.UnreadableArticle;

/** Articles that curators hand over. */
@GraphQLApi
@ApplicationScoped
public class ImportMutations {

    @Inject
    Imports imports;

    @Inject
    CurationInput inputs;

    @Inject
    Nodes nodes;

    @Inject
    Viewer viewer;

    /** Imports one article. */
    @Mutation
    @NonNull
    @Description("Imports an article: what it says is proposed, for curators to accept or reject. The same article again changes nothing; a changed one is a new version of its source. What curators decided is never changed. Needs the role curator.")
    public ImportSourcePayload importSource(@NonNull @Description("The article.") ImportSourceInput input) {
        String actor = viewer.requireCurator();
        try {
            ArticleReport done = imports.article(article(input), actor);
            long key = inputs.key(done.source(), "text", RecordKind.SOURCE);
            return new ImportSourcePayload(nodes.sources(List.of(key)).get(key), notes(done.report()), List.of());
        } catch (InputRefused e) {
            return new ImportSourcePayload(null, List.of(), List.of(e.error()));
        } catch (TurnTaken e) {
            throw new ApiError(ErrorCode.IMPORT_RUNNING, null,
                    "Another import is running, and takes long. Nothing was imported; try again when it is done.");
        }
    }

    private static Article article(ImportSourceInput input) {
        if (input.url != null && !input.url.matches("https?://\\S+"))
            throw new InputRefused(UserErrorCode.BAD_URL, "url", "An address begins with http:// or https://.");
        PartialDate published = PartialDateScalar.read(input.datePublished, "datePublished");
        try {
            return new GivenArticle(input.text, input.html, input.url, input.headline, input.publisher, input.byline, published)
                    .read();
        } catch (UnreadableArticle e) {
            throw new InputRefused(UserErrorCode.UNREADABLE, input.text == null ? "html" : "text", e.getMessage());
        }
    }

    private static List<String> notes(ImportReport report) {
        return Stream.concat(report.rejections().stream().map(rejection -> rejection.code() + ": " + rejection.reason()),
                report.ambiguities().stream().map(ambiguity -> ambiguity.mention() + " may mean: "
                        + String.join(", ", ambiguity.candidates())))
                .toList();
    }
}
