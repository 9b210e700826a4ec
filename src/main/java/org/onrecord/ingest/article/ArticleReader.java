package org.onrecord.ingest.article;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.onrecord.ingest.Ambiguity;
import org.onrecord.ingest.ItemSink;
import org.onrecord.ingest.RecordReader;
import org.onrecord.ingest.Rejection;
import org.onrecord.ingest.item.HeaderItem;
import org.onrecord.match.PeopleRegistry;
import org.onrecord.record.PartialDate;
import org.onrecord.record.SourceVersion;
import org.onrecord.text.article.Article;
import org.onrecord.text.article.ArticleDetails;
import org.onrecord.text.article.PlainTextReader;

/**
 * Proposes the record from news articles in plain text or HTML: one transaction an article, and each one resolved against
 * what the record holds by then. Articles are read ahead by other threads, a few at a time.
 */
@ApplicationScoped
public class ArticleReader implements RecordReader {

    private static final Set<String> ENDINGS = Set.of("txt", "html", "htm", "xhtml");

    @Inject
    KnownRecord record;

    private final Clock clock = Clock.systemUTC();

    @Override
    public boolean accepts(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    @Override
    public String namespace() {
        return ArticleIds.NAMESPACE;
    }

    @Override
    public void read(List<Path> files, PeopleRegistry people, ItemSink sink) {
        ImportedBodies bodies = new ImportedBodies(record.organizations());
        ImportedOccasions occasions = new ImportedOccasions(record.meetings());
        int threads = Runtime.getRuntime().availableProcessors();
        try (InOrder<ReadArticle> ahead = new InOrder<>(threads, read -> {
            take(read, bodies, occasions, people, sink);
            sink.fileDone();
        })) {
            files.forEach(file -> ahead.add(() -> ReadArticle.of(file)));
            ahead.finish();
        }
    }

    /**
     * Takes one article that is at hand.
     *
     * @param people who is in the record
     * @return the public id of its source, new or known
     */
    public String read(Article article, PeopleRegistry people, ItemSink sink) {
        return take("importSource", ArticleExtraction.of(article), new ImportedBodies(record.organizations()),
                new ImportedOccasions(record.meetings()), people, sink);
    }

    private void take(ReadArticle read, ImportedBodies bodies, ImportedOccasions occasions, PeopleRegistry people,
            ItemSink sink) {
        if (read.rejection() == null)
            take(read.name(), read.extraction(), bodies, occasions, people, sink);
        else
            sink.reject(read.rejection());
    }

    private String take(String name, ArticleExtraction read, ImportedBodies bodies, ImportedOccasions occasions,
            PeopleRegistry people, ItemSink sink) {
        ArticleExtraction extraction = believed(name, read, sink);
        Destination destination = destination(extraction.article());
        if (destination.unchanged())
            return destination.id();
        ArticleItems items = new ArticleItems(destination.id(), extraction, bodies, occasions, people);
        // Each text has a namespace of its own: to the writer, two texts are two inputs, of which the later adds to the earlier.
        sink.item(name, 0, new HeaderItem("onrecord", HeaderItem.VERSION,
                ArticleIds.NAMESPACE + ":" + SourceVersion.hash(extraction.article().text())));
        items.items(record).forEach(item -> sink.item(name, 0, item));
        items.ambiguities().forEach(ambiguity -> sink.ambiguous(
                new Ambiguity(name, 0, ambiguity.mention(), ambiguity.candidates())));
        sink.settle();
        return destination.id();
    }

    /** Without its day of publication if that is yet to come: everything that it says of "Thursday" would be as wrong. */
    private ArticleExtraction believed(String name, ArticleExtraction extraction, ItemSink sink) {
        ArticleDetails details = extraction.article().details();
        PartialDate published = details.datePublished();
        // Somewhere on earth it is tomorrow.
        if (published == null || !published.first().isAfter(LocalDate.now(clock).plusDays(1)))
            return extraction;
        sink.reject(new Rejection(name, 0, "FUTURE_DATE",
                "It says that it was published on " + published + "; the date was left out, the rest was taken."));
        ArticleDetails undated = new ArticleDetails(details.headline(), details.url(), details.publisher(), details.byline(),
                details.creditedAgency(), null, details.language(), details.licence());
        return ArticleExtraction.of(new Article(extraction.article().text(), extraction.article().blocks(), undated));
    }

    /** Where an article belongs: a source of the record, of which it may be another version, or a new one. */
    private Destination destination(Article article) {
        ArticleIdentity identity = ArticleIdentity.of(article);
        String id = ArticleIds.source(identity.key());
        Optional<KnownSource> sameAddress = record.sourceAt(article.details().url());
        Optional<KnownSource> known = sameAddress.or(() -> record.source(id));
        if (known.isEmpty())
            return new Destination(id, false);
        List<ArticleIdentity> versions = known.get().texts().stream().map(PlainTextReader::read).map(ArticleIdentity::of)
                .toList();
        if (known.get().texts().contains(article.text()) || versions.stream().anyMatch(identity::hasSameBody))
            return new Destination(known.get().id(), true);
        if (sameAddress.isPresent() || versions.stream().anyMatch(identity::isVersionOf))
            return new Destination(known.get().id(), false);
        String own = ArticleIds.source(identity.body());
        return new Destination(own, record.source(own).isPresent());
    }

    /**
     * @param id the public id of the source
     * @param unchanged whether the record has these very words of it already
     */
    private record Destination(String id, boolean unchanged) {
    }
}
