package org.onrecord.ingest.historian;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** An element of a document that was read whole, with the line on which it begins. */
final class XmlNode {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    final String name;
    final int line;
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<XmlNode> children = new ArrayList<>();
    /** All text within, that of the children included. */
    final StringBuilder content = new StringBuilder();

    XmlNode(String name, int line) {
        this.name = name;
        this.line = line;
    }

    /** The first child of this name, or null. */
    XmlNode child(String childName) {
        return children.stream().filter(c -> c.name.equals(childName)).findFirst().orElse(null);
    }

    List<XmlNode> children(String childName) {
        return children.stream().filter(c -> c.name.equals(childName)).toList();
    }

    /** The text within, white space folded; empty where there is none. */
    String text() {
        return SPACE.matcher(content).replaceAll(" ").strip();
    }

    /** The folded text at the end of a path of children, or null where that is missing or empty. */
    String text(String... path) {
        XmlNode node = this;
        for (String step : path) {
            node = node.child(step);
            if (node == null)
                return null;
        }
        String text = node.text();
        return text.isEmpty() ? null : text;
    }
}
