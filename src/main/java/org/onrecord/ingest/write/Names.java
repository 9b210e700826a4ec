package org.onrecord.ingest.write;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.record.OtherName;

/** The further names of something that several inputs name differently. */
final class Names {

    private Names() {
    }

    /**
     * The other names of an item, with its main name first where the record shows another one.
     *
     * @param name the main name in the item
     * @param shown the name that the record shows
     */
    static List<OtherName> others(String name, String shown, List<OtherName> others) {
        if (name.equals(shown) || others.stream().anyMatch(other -> other.name().equals(name)))
            return others.stream().filter(other -> !other.name().equals(shown)).toList();
        List<OtherName> all = new ArrayList<>();
        all.add(new OtherName(name, null, null));
        others.stream().filter(other -> !other.name().equals(shown)).forEach(all::add);
        return all;
    }
}
