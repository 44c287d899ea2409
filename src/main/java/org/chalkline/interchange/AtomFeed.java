package org.chalkline.interchange;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.chalkline.event.PublicEvent;
import org.chalkline.schedule.ChangeView;
import org.chalkline.schedule.Snapshot;
import org.chalkline.schedule.VersionWords;

/** A feed of published versions (RFC 4287). Its author is the event: which account published what stays private.
 * @param versions newest first, at least one
 * @param base where the program is found, such as {@code https://hackathon.example.org} */
record AtomFeed(PublicEvent event, List<VersionWords> versions, String base, FeedSpeech speech) {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    byte[] draw() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
            draw(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void draw(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", speech.language().tag());
        text(xml, "id", urn(Guids.of(path())));
        text(xml, "title", speech.words().whatChanged(event.name()));
        text(xml, "updated", time(versions.get(0).version().publishedAt()));
        xml.writeStartElement("author");
        text(xml, "name", event.name());
        xml.writeEndElement();
        link(
                xml,
                "self",
                "application/atom+xml",
                base + path() + speech.language().query());
        link(xml, "alternate", "text/html", changes());
        for (VersionWords version : versions) entry(xml, version);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(XMLStreamWriter xml, VersionWords words) throws XMLStreamException {
        Snapshot version = words.version();
        String time = time(version.publishedAt());
        xml.writeStartElement("entry");
        text(xml, "id", urn(Guids.version(event.slug(), version.number())));
        text(xml, "title", speech.words().version(version.number(), words.summary()));
        text(xml, "published", time);
        text(xml, "updated", time);
        link(xml, "alternate", "text/html", changes() + "?version=" + version.number());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(shown(html(words)));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private String html(VersionWords words) {
        StringBuilder html = new StringBuilder();
        String note = words.version().note();
        if (note != null) html.append("<p>").append(escaped(note)).append("</p>");
        if (words.changes().isEmpty())
            html.append("<p>").append(escaped(capital(words.summary()))).append(".</p>");
        else {
            html.append("<ul>");
            for (ChangeView change : words.changes()) html.append(item(change));
            html.append("</ul>");
        }
        return html.toString();
    }

    private String item(ChangeView change) {
        String title = escaped(change.title());
        if (change.href() != null) title = "<a href=\"" + escaped(base + change.href()) + "\">" + title + "</a>";
        String detail = change.detail().isEmpty() ? "" : "<br>" + escaped(change.detail());
        return "<li>" + title + " " + escaped(change.sentence()) + detail + "</li>";
    }

    private String path() {
        return "/" + event.slug() + "/changes.atom";
    }

    private String changes() {
        return base + "/" + event.slug() + "/changes";
    }

    private static void text(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(shown(value));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", shown(href));
    }

    private static String urn(UUID name) {
        return "urn:uuid:" + name;
    }

    /** A time of RFC 3339 in UTC, to the second. */
    private static String time(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Without the characters that XML cannot hold (XML 1.0 §2.2). */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().filter(AtomFeed::isShown).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean isShown(int point) {
        if (point < 0x20) return point == '\t' || point == '\n' || point == '\r';
        return Character.getType(point) != Character.SURROGATE && point != 0xFFFE && point != 0xFFFF;
    }
}
