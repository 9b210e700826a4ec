package org.onrecord.ingest.historian;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.onrecord.ingest.Ambiguity;
import org.onrecord.ingest.ItemSink;
import org.onrecord.ingest.Rejection;
import org.onrecord.ingest.item.MeetingItem;
import org.onrecord.ingest.item.OrganizationItem;
import org.onrecord.ingest.item.ParticipantLine;
import org.onrecord.ingest.item.PersonItem;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.SourceItem;
import org.onrecord.match.PeopleRegistry;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;

/** What a reader handed over, with ways to look things up in it. */
class Collected implements ItemSink {

    final List<RecordItem> items = new ArrayList<>();
    final List<Rejection> rejections = new ArrayList<>();
    final List<Ambiguity> ambiguities = new ArrayList<>();
    int done;

    static Collected read(List<Path> files, PeopleRegistry people) throws IOException {
        Collected collected = new Collected();
        new HistorianReader().read(files, people, collected);
        return collected;
    }

    /** The files of a folder that the reader accepts, by name. */
    static List<Path> accepted(Path folder) throws IOException {
        List<Path> accepted = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList())
                if (new HistorianReader().accepts(file))
                    accepted.add(file);
        }
        return accepted;
    }

    @Override
    public void item(String file, int line, RecordItem item) {
        items.add(item);
    }

    @Override
    public void reject(Rejection rejection) {
        rejections.add(rejection);
    }

    @Override
    public void ambiguous(Ambiguity ambiguity) {
        ambiguities.add(ambiguity);
    }

    @Override
    public void fileDone() {
        done++;
    }

    <T extends RecordItem> List<T> all(Class<T> type) {
        return items.stream().filter(type::isInstance).map(type::cast).toList();
    }

    PersonItem person(String name) {
        List<PersonItem> found = all(PersonItem.class).stream().filter(p -> p.name().equals(name)).toList();
        if (found.size() != 1)
            throw new AssertionError(found.size() + " people are called " + name);
        return found.get(0);
    }

    String nameOf(String id) {
        for (RecordItem item : items) {
            if (item instanceof PersonItem p && p.id().equals(id))
                return p.name();
            if (item instanceof OrganizationItem o && o.id().equals(id))
                return o.name();
        }
        return null;
    }

    /** The meeting of a trip or visit. */
    MeetingItem meeting(String namespace, String number) {
        String id = RecordId.derive(RecordKind.MEETING, namespace, number).value();
        return all(MeetingItem.class).stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    List<MeetingItem> encounters(String namespace, String number) {
        String id = meeting(namespace, number).id();
        return all(MeetingItem.class).stream().filter(m -> id.equals(m.parent())).toList();
    }

    /** Who took part, as {@code name (role, country)}. */
    List<String> participants(MeetingItem meeting) {
        return meeting.participants().stream().map(this::shown).toList();
    }

    private String shown(ParticipantLine p) {
        return nameOf(p.person() == null ? p.organization() : p.person()) + " (" + p.role() + ", " + nameOf(p.onBehalfOf())
                + ")";
    }

    SourceItem source(String id) {
        return all(SourceItem.class).stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }
}
