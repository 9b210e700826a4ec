package org.onrecord.ingest.historian;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.onrecord.ingest.ItemSink;
import org.onrecord.ingest.RecordReader;
import org.onrecord.ingest.Rejection;
import org.onrecord.ingest.item.OrganizationItem;
import org.onrecord.ingest.item.PersonItem;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.match.PeopleRegistry;
import org.onrecord.record.OtherName;

/**
 * Reads the data sets of the Office of the Historian of the U.S. Department of State: Visits by Foreign Leaders
 * ({@code visits}), Travels of the President and of the Secretary of State ({@code travels}), and Principal Officers and
 * Chiefs of Mission ({@code pocom}). All files of an import are read together, because the same people are in all three: the
 * order of the files makes no difference. Every id that it gives out is a public one, derived from
 * {@code historian:visits}, {@code historian:travels}, {@code historian:pocom} and what else they name.
 */
@ApplicationScoped
public class HistorianReader implements RecordReader {

    private static final Set<String> ROOTS = Set.of("visits", "trips", "presidents", "person", "role", "principal-position",
            "country-mission", "org-mission");

    /** Documents of the data sets that hold nothing for the record. */
    private static final Set<String> COMPANION_ROOTS = Set.of("code-table", "concurrent-appointments");

    private static final Set<String> FOLDERS = Set.of("visits", "travels", "pocom");

    /** What the subfolders with content are called; XML in them is ours to complain about, even if it is broken. */
    private static final Set<String> CONTENT = Set.of("data", "president-travels", "secretary-travels", "presidents", "people",
            "missions-countries", "missions-orgs", "positions-principals", "roles-country-chiefs");

    @Override
    public boolean accepts(Path file) throws IOException {
        if (!isXml(file) || ignores(file))
            return false;
        String root = XmlDocument.root(file);
        return root != null && ROOTS.contains(root) || isContent(file);
    }

    /** Schemas, code tables, scripts and licences come with the data sets and hold nothing for the record. */
    @Override
    public boolean ignores(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!isWithin(file, FOLDERS))
            return false;
        if (name.endsWith(".rnc") || name.endsWith(".sch") || name.endsWith(".xq") || name.equals("LICENSE.md")
                || name.equals("README.md"))
            return true;
        return isXml(file) && (isWithin(file, Set.of("code-tables", "schema")) || COMPANION_ROOTS.contains(
                String.valueOf(XmlDocument.root(file))));
    }

    private static boolean isXml(Path file) {
        return String.valueOf(file.getFileName()).endsWith(".xml");
    }

    private static boolean isContent(Path file) {
        return isWithin(file, FOLDERS) && isWithin(file, CONTENT);
    }

    private static boolean isWithin(Path file, Set<String> folders) {
        for (Path part = file.toAbsolutePath().getParent(); part != null && part.getFileName() != null; part = part.getParent())
            if (folders.contains(part.getFileName().toString()))
                return true;
        return false;
    }

    @Override
    public String namespace() {
        return "historian";
    }

    @Override
    public void read(List<Path> files, PeopleRegistry people, ItemSink sink) throws IOException {
        Organizations organizations = new Organizations();
        Map<String, XmlNode> documents = documents(files, sink);
        PocomFiles pocom = new PocomFiles(organizations, sink::reject);
        PresidentsFile presidents = new PresidentsFile(organizations, sink::reject);
        List<Journey> journeys = new ArrayList<>();
        Set<String> known = new HashSet<>();
        documents.forEach((file, root) -> {
            switch (root.name) {
                case "visits", "trips" -> new JourneyFile(file, known, sink::reject).read(root, journeys);
                case "presidents" -> {
                    // After the diplomats: some presidents are among them.
                }
                case "person", "role", "principal-position", "country-mission", "org-mission" -> pocom.read(file, root);
                default -> sink.reject(new Rejection(file, root.line, "UNKNOWN_ELEMENT",
                        "No file of the Historian's data sets begins with <" + root.name + ">."));
            }
        });
        List<Draft> diplomats = pocom.people();
        documents.forEach((file, root) -> {
            if (root.name.equals("presidents"))
                presidents.read(file, root, diplomats);
        });
        Cast cast = new Cast(sink::ambiguous);
        diplomats.forEach(cast::add);
        presidents.presidents().values().forEach(cast::addPresident);
        journeys.sort(Comparator.comparing(Journey::namespace).thenComparing(j -> j.id().length()).thenComparing(Journey::id));
        SceneReader reader = new SceneReader(cast, presidents);
        List<JourneyScene> scenes = journeys.stream().map(reader::read).toList();
        cast.resolve();
        write(scenes, cast, organizations, people, sink);
    }

    /** The documents by file; what is no XML is rejected. Sorted, so that the order in which they were named is no matter. */
    private static Map<String, XmlNode> documents(List<Path> files, ItemSink sink) throws IOException {
        Map<String, XmlNode> documents = new LinkedHashMap<>();
        for (Path file : files.stream().sorted().toList()) {
            try {
                documents.put(file.toString(), XmlDocument.read(file));
            } catch (XmlDocument.Unreadable e) {
                sink.reject(new Rejection(file.toString(), e.line, e.code, e.getMessage()));
            }
            sink.fileDone();
        }
        return documents;
    }

    private static void write(List<JourneyScene> scenes, Cast cast, Organizations organizations, PeopleRegistry people,
            ItemSink sink) {
        Set<String> before = new HashSet<>();
        people.people().forEach(p -> before.add(p.id()));
        List<Draft> drafts = cast.identify(people);
        SceneItems items = new SceneItems(organizations, cast);
        Map<JourneyScene, List<RecordItem>> ofScenes = new LinkedHashMap<>();
        for (JourneyScene scene : scenes) {
            organizations.country(scene.journey.country(), scene.journey.countryName());
            ofScenes.put(scene, items.of(scene));
        }
        String first = scenes.isEmpty() ? "" : scenes.get(0).journey.file();
        for (OrganizationItem organization : organizations.items())
            sink.item(first, 0, organization);
        for (Draft draft : drafts)
            if (draft.described || draft.identifiers.isEmpty() || !before.contains(draft.id))
                sink.item(draft.file, draft.line, person(draft));
        ofScenes.forEach((scene, list) -> list.forEach(i -> sink.item(scene.journey.file(), scene.journey.line(), i)));
    }

    private static PersonItem person(Draft draft) {
        List<OtherName> otherNames = draft.furtherNames().stream().map(n -> new OtherName(n, null, null)).toList();
        return new PersonItem(draft.id, draft.bestName(), draft.familyName, draft.givenName, draft.born, draft.died, otherNames,
                draft.identifiers, draft.memberships, null, null, null, null, null);
    }
}
