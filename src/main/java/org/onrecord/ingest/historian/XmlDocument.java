package org.onrecord.ingest.historian;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML that nobody vouches for: a document type declaration is refused, so there are neither external entities nor
 * entity bombs, and so is nesting deeper than any of the data sets has.
 */
final class XmlDocument {

    /** The data sets nest eight deep at most, running text included. */
    private static final int MAX_DEPTH = 64;

    private static final XMLInputFactory FACTORY = factory();

    /** Why a document could not be read, and where. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;
        final String code;
        final int line;

        Unreadable(String code, int line, String reason) {
            super(reason);
            this.code = code;
            this.line = line;
        }
    }

    private XmlDocument() {
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /** The name of the root element, or null where the file does not begin as XML does or declares a document type. */
    static String root(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader reader = reader(in);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD)
                    return null;
                if (event == XMLStreamConstants.START_ELEMENT)
                    return reader.getLocalName();
            }
            return null;
        } catch (XMLStreamException e) {
            return null;
        }
    }

    /** Reads a whole document. */
    static XmlNode read(Path file) throws IOException, Unreadable {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(reader(in));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw new Unreadable("XML_MALFORMED", line, "The file is not well-formed XML, so nothing of it was read: "
                    + firstLine(e.getMessage()));
        }
    }

    private static synchronized XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in);
    }

    private static XmlNode read(XMLStreamReader reader) throws XMLStreamException, Unreadable {
        Deque<XmlNode> open = new ArrayDeque<>();
        XmlNode root = null;
        while (reader.hasNext()) {
            int line = reader.getLocation().getLineNumber();
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Unreadable("XML_DOCTYPE", line,
                        "The file declares a document type or uses an entity of its own; such files are not read.");
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlNode node = start(reader);
                    if (open.size() >= MAX_DEPTH)
                        throw new Unreadable("XML_TOO_DEEP", node.line, "Elements are nested deeper than " + MAX_DEPTH + ".");
                    if (open.isEmpty())
                        root = node;
                    else
                        open.peek().children.add(node);
                    open.push(node);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlNode done = open.pop();
                    if (!open.isEmpty())
                        open.peek().content.append(done.content);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty())
                        open.peek().content.append(reader.getText());
                }
                default -> {
                    // Comments and processing instructions say nothing of the record.
                }
            }
        }
        return root;
    }

    private static XmlNode start(XMLStreamReader reader) {
        XmlNode node = new XmlNode(reader.getLocalName(), reader.getLocation().getLineNumber());
        for (int i = 0; i < reader.getAttributeCount(); i++)
            node.attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        return node;
    }

    /** The parser's message without the position that it repeats. */
    private static String firstLine(String message) {
        String text = String.valueOf(message);
        int at = text.indexOf("Message: ");
        return (at < 0 ? text : text.substring(at + 9)).lines().findFirst().orElse("unreadable");
    }
}
