package westphalia.report;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import westphalia.chart.drawing.ChartFile;

/**
 * Writes a report as one HTML page.
 *
 * <p>The page's policy of content forbids scripts, frames, forms and every address, its own style and script excepted,
 * which are known by their digests: whatever a scenario's author wrote, a browser loads nothing and runs nothing of it.
 */
public final class HtmlPage {
    private static final Pattern XML_DECLARATION = Pattern.compile("^<\\?xml[^>]*>\\s*");

    private final StringWriter text = new StringWriter(1 << 20);
    private final XMLStreamWriter page;
    private int drawings;
    private int boxes;
    private boolean isScripted;

    private HtmlPage() throws XMLStreamException {
        page = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    /** The page of a report; the same report gives the same bytes. */
    public static String of(Report report) throws IOException {
        try {
            HtmlPage page = new HtmlPage();
            page.write(report);
            return page.text.toString();
        } catch (XMLStreamException failure) {
            throw new IOException("the page cannot be written: " + failure.getMessage(), failure);
        }
    }

    private void write(Report report) throws XMLStreamException, IOException {
        page.writeDTD("<!DOCTYPE html>\n");
        open("html", "lang", "en");
        head(report);
        open("body");
        open("header");
        element("h1", report.title());
        if (!report.question().isEmpty()) {
            element("p", report.question(), "class", "question");
        }
        close();
        open("main");
        parts(report.parts());
        close();
        open("footer");
        element("p", report.source());
        close();
        if (isScripted) {
            element("script", PageScript.CODE);
        }
        close();
        close();
        page.flush();
        text.append('\n');
    }

    private void head(Report report) throws XMLStreamException {
        open("head");
        empty("meta", "charset", "utf-8");
        empty("meta", "http-equiv", "Content-Security-Policy", "content", policy());
        empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        element("title", report.title());
        element("style", PageStyle.CSS);
        close();
    }

    private static String policy() {
        return "default-src 'none'; style-src " + digest(PageStyle.CSS) + "; script-src " + digest(PageScript.CODE)
                + "; base-uri 'none'; form-action 'none'";
    }

    /** By which a browser knows a piece of the page's own. */
    private static String digest(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private void parts(List<Part> parts) throws XMLStreamException, IOException {
        for (Part part : parts) {
            if (part instanceof Part.Section section) {
                element("h2", section.title());
            } else if (part instanceof Part.Paragraph paragraph) {
                element("p", paragraph.text());
            } else if (part instanceof Part.Remark remark) {
                element("p", remark.text(), "class", "remark");
            } else if (part instanceof Part.Points points) {
                open("ul");
                for (String point : points.points()) {
                    element("li", point);
                }
                close();
            } else if (part instanceof Part.Verbatim verbatim) {
                element("pre", verbatim.text(), "tabindex", "0");
            } else if (part instanceof Part.Rows rows) {
                table(rows);
            } else if (part instanceof Part.Lookup lookup) {
                isScripted = true;
                open("div", "class", "lookup", "data-label", lookup.label());
                table(lookup.rows());
                close();
            } else if (part instanceof Part.Drawing drawing) {
                draw(drawing);
            } else if (part instanceof Part.Prediction prediction) {
                boxes(prediction);
            } else if (part instanceof Part.Fold fold) {
                open("details");
                element("summary", fold.summary());
                parts(fold.parts());
                close();
            }
        }
    }

    private void table(Part.Rows rows) throws XMLStreamException {
        open("div", "class", "table", "tabindex", "0");
        open("table");
        element("caption", rows.caption());
        open("thead");
        open("tr");
        for (String column : rows.columns()) {
            element("th", column, "scope", "col");
        }
        close();
        close();
        open("tbody");
        for (List<String> row : rows.rows()) {
            open("tr");
            for (int cell = 0; cell < row.size(); cell++) {
                if (cell == 0) {
                    open("th", "scope", "row");
                    breakable(row.get(cell));
                    close();
                } else {
                    element("td", row.get(cell));
                }
            }
            close();
        }
        close();
        close();
        close();
    }

    /** A path may go on in the next line after a dot or a low line. */
    private void breakable(String text) throws XMLStreamException {
        if (text.contains(" ")) {
            page.writeCharacters(text);
            return;
        }
        String[] steps = text.split("(?<=[._])", -1);
        for (int step = 0; step < steps.length; step++) {
            if (step > 0) {
                empty("wbr");
            }
            page.writeCharacters(steps[step]);
        }
    }

    private void draw(Part.Drawing drawing) throws XMLStreamException, IOException {
        drawings++;
        open("figure");
        open("div", "class", "drawing", "tabindex", "0");
        page.writeCharacters(""); // Ends the tag, so that what comes next stands inside it.
        page.flush();
        String svg = new String(ChartFile.svg(drawing.picture(), "drawing" + drawings + "-"), StandardCharsets.UTF_8);
        text.append(XML_DECLARATION.matcher(svg).replaceFirst(""));
        close();
        open("figcaption");
        open("details");
        element("summary", "In words");
        element("p", drawing.picture().text());
        close();
        close();
        close();
    }

    private void boxes(Part.Prediction prediction) throws XMLStreamException {
        open("section", "class", "prediction");
        isScripted = true;
        element("h3", prediction.title());
        boxes++;
        String name = "prediction" + boxes;
        element("label", "Your name", "for", name);
        empty("input", "id", name, "type", "text", "autocomplete", "name");
        for (String question : prediction.questions()) {
            boxes++;
            String id = "prediction" + boxes;
            element("label", question, "for", id);
            open("textarea", "id", id, "rows", "2");
            page.writeCharacters("");
            close();
        }
        close();
    }

    private void open(String name, String... attributes) throws XMLStreamException {
        page.writeStartElement(name);
        attributes(attributes);
    }

    private void close() throws XMLStreamException {
        page.writeEndElement();
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        page.writeEmptyElement(name);
        attributes(attributes);
    }

    private void element(String name, String content, String... attributes) throws XMLStreamException {
        open(name, attributes);
        page.writeCharacters(content);
        close();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int place = 0; place < attributes.length; place += 2) {
            page.writeAttribute(attributes[place], attributes[place + 1]);
        }
    }
}
