package org.onrecord.ingest.historian;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.onrecord.ingest.Rejection;

/** Reads the records of a file of trips or visits; a record that is wrong is rejected alone. */
final class JourneyFile {

    /** The codes of {@code travel-role-codes.xml}. */
    static final Set<String> ROLES = Set.of("president", "secretary");

    private final String file;
    private final Consumer<Rejection> rejections;
    private final Set<String> known;

    /**
     * @param known the records that were read so far, each as namespace and number; a second one of the same is rejected
     */
    JourneyFile(String file, Set<String> known, Consumer<Rejection> rejections) {
        this.file = file;
        this.known = known;
        this.rejections = rejections;
    }

    /** An error in one record. */
    private static final class Wrong extends Exception {

        private static final long serialVersionUID = 1L;
        private final String code;

        private Wrong(String code, String reason) {
            super(reason);
            this.code = code;
        }
    }

    void read(XmlNode root, List<Journey> journeys) {
        boolean visits = root.name.equals("visits");
        for (XmlNode node : root.children) {
            try {
                if (!node.name.equals(visits ? "visit" : "trip"))
                    throw new Wrong("UNKNOWN_ELEMENT", "A file of " + root.name + " has no <" + node.name + "> in it.");
                Journey journey = visits ? visit(node) : trip(node);
                if (!known.add(journey.namespace() + ' ' + journey.id()))
                    throw new Wrong("DUPLICATE_ID", "Another record has the number " + journey.id() + " already.");
                journeys.add(journey);
            } catch (Wrong e) {
                rejections.accept(new Rejection(file, node.line, e.code, e.getMessage()));
            }
        }
    }

    private Journey trip(XmlNode node) throws Wrong {
        String role = attribute(node, "role");
        if (!ROLES.contains(role))
            throw new Wrong("UNKNOWN_ROLE", "The traveller's role \"" + role + "\" is neither president nor secretary.");
        XmlNode country = element(node, "country");
        return checked(new Journey(false, required(node, "id"), file, node.line, attribute(node, "who"), role,
                required(node, "name"), date(node, "start-date"), date(node, "end-date"),
                Countries.ofKey(attribute(country, "id")), Countries.inNaturalOrder(required(node, "country")),
                node.text("locale"), node.text("remarks")));
    }

    private Journey visit(XmlNode node) throws Wrong {
        XmlNode country = element(node, "from");
        return checked(new Journey(true, required(node, "id"), file, node.line, null, null, required(node, "visitor"),
                date(node, "start-date"), date(node, "end-date"), Countries.ofKey(attribute(country, "id")),
                Countries.inNaturalOrder(required(node, "from")), null, node.text("description")));
    }

    private static Journey checked(Journey journey) throws Wrong {
        if (journey.end().isBefore(journey.start()))
            throw new Wrong("DATES_REVERSED", "It ends (" + journey.end() + ") before it starts (" + journey.start() + ").");
        return journey;
    }

    private static XmlNode element(XmlNode node, String name) throws Wrong {
        XmlNode child = node.child(name);
        if (child == null)
            throw new Wrong("MISSING_FIELD", "<" + name + "> is missing.");
        return child;
    }

    private static String required(XmlNode node, String name) throws Wrong {
        String text = element(node, name).text();
        if (text.isEmpty())
            throw new Wrong("MISSING_FIELD", "<" + name + "> is empty.");
        return text;
    }

    private static String attribute(XmlNode node, String name) throws Wrong {
        String value = node.attributes.get(name);
        if (value == null || value.isBlank())
            throw new Wrong("MISSING_FIELD", "<" + node.name + "> has no attribute " + name + ".");
        return value.strip();
    }

    private static LocalDate date(XmlNode node, String name) throws Wrong {
        String text = required(node, name);
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < 1 || date.getYear() > 9999)
                throw new Wrong("BAD_DATE", "<" + name + "> is outside the years 1 to 9999: " + text);
            return date;
        } catch (DateTimeException e) {
            throw new Wrong("BAD_DATE", "<" + name + "> is no date of the form YYYY-MM-DD: " + text);
        }
    }
}
