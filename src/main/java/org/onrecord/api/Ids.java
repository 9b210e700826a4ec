package org.onrecord.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.onrecord.api.error.ApiError;
import org.onrecord.api.error.ErrorCode;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;
import org.onrecord.store.PublicIds;

/**
 * Reads ids that clients send. A text that is no id, or is one of another kind, is an error; a well-formed id that is not
 * in the record is none: it finds nothing.
 */
@ApplicationScoped
public class Ids {

    /** How many ids one argument may have. */
    public static final int MAX = 100;

    @Inject
    PublicIds publicIds;

    /**
     * Reads one id.
     *
     * @param argument its name, for the error
     * @param kinds what it may be; none for anything
     * @throws ApiError if it is no id, or one of another kind
     */
    public static RecordId read(String text, String argument, RecordKind... kinds) {
        RecordId id = RecordId.parse(text)
                .orElseThrow(() -> new ApiError(ErrorCode.BAD_ID, argument, argument + " is no id of this service."));
        if (kinds.length > 0 && !Arrays.asList(kinds).contains(id.kind()))
            throw new ApiError(ErrorCode.WRONG_KIND, argument, argument + " is the id of a " + name(id.kind())
                    + "; what is asked for here is a " + Arrays.stream(kinds).map(Ids::name).collect(Collectors.joining(" or "))
                    + ".");
        return id;
    }

    private static String name(RecordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The primary key of one id; null where it is not in the record. */
    public Long key(String text, String argument, RecordKind... kinds) {
        RecordId id = read(text, argument, kinds);
        return publicIds.resolve(List.of(id)).get(id);
    }

    /**
     * The primary keys of the lists of ids that the fields of a filter have: all are looked up together.
     *
     * @param fields by the name of the field; null lists are left out
     */
    public Map<String, Set<Long>> keys(Map<String, Field> fields) {
        Map<String, List<RecordId>> read = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            if (field.ids() != null)
                read.put(name, readAll(field.ids(), "filter." + name, field.kinds()));
        });
        List<RecordId> all = read.values().stream().flatMap(Collection::stream).toList();
        Map<RecordId, Long> keys = all.isEmpty() ? Map.of() : publicIds.resolve(all);
        return read.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> entry.getValue().stream().filter(keys::containsKey).map(keys::get).collect(Collectors.toSet())));
    }

    /**
     * The ids of one field of a filter.
     *
     * @param kinds what they may be
     */
    public record Field(Collection<String> ids, RecordKind... kinds) {
    }

    /**
     * Reads several ids.
     *
     * @throws ApiError if there are too many, or one is no id or of another kind
     */
    public static List<RecordId> readAll(Collection<String> ids, String argument, RecordKind... kinds) {
        if (ids.size() > MAX)
            throw new ApiError(ErrorCode.TOO_MANY_IDS, argument, argument + " has " + ids.size() + " ids; at most " + MAX
                    + " are allowed.");
        List<RecordId> read = new ArrayList<>();
        for (String id : ids)
            read.add(read(id, argument + "[" + read.size() + "]", kinds));
        return read;
    }
}
