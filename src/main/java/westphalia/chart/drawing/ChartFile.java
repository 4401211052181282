package westphalia.chart.drawing;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes pictures as PNG or SVG; needs no display. */
public final class ChartFile {
    private static final String SVG = "http://www.w3.org/2000/svg";

    /** Batik writes one; without it no reader goes looking for the DTD, and SVG can stand inside HTML. */
    private static final Pattern DOCUMENT_TYPE = Pattern.compile("<!DOCTYPE[^>]*>\\s*");

    private ChartFile() {}

    /** The picture as pixels, each of its own pixels drawn as {@code scale} by {@code scale}. */
    public static BufferedImage image(Picture picture, double scale) {
        Dimension size = picture.size();
        BufferedImage image = new BufferedImage(
                (int) Math.round(size.width * scale),
                (int) Math.round(size.height * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            Theme.smooth(graphics);
            graphics.scale(scale, scale);
            picture.draw(graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** The picture as a PNG file in memory. */
    public static byte[] png(Picture picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image(picture, 1), "png", stream)) {
                throw new IOException("This Java cannot write PNG.");
            }
        }
        return bytes.toByteArray();
    }

    /**
     * The picture as an SVG file in memory, UTF-8, with its title and text as text alternative. The same picture gives
     * the same bytes.
     */
    public static byte[] svg(Picture picture) throws IOException {
        return svg(picture, "");
    }

    /**
     * The same picture for a page that holds several: all its ids begin with a text of its own, so that no picture
     * takes another's for one of its own.
     */
    public static byte[] svg(Picture picture, String idsBeginWith) throws IOException {
        Document document = emptyDocument();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(2);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return idsBeginWith + super.generateID(prefix);
            }
        });
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        Dimension size = picture.size();
        graphics.setSVGCanvasSize(size);
        picture.draw(graphics);
        Element root = graphics.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + size.width + " " + size.height);
        root.setAttributeNS(null, "role", "img");
        describe(document, root, "desc", picture.text());
        describe(document, root, "title", picture.title());
        StringWriter writer = new StringWriter(1 << 17);
        graphics.stream(root, writer, false, false);
        return DOCUMENT_TYPE
                .matcher(writer.toString())
                .replaceFirst("")
                .replace(
                        "id=\"genericDefs\"",
                        "id=\"" + idsBeginWith + "genericDefs\"") // The one id Batik does not ask for.
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A document of this Java's own kind; Batik has one too, with six libraries behind it. */
    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("every Java can make a document", impossible);
        }
    }

    private static void describe(Document document, Element root, String name, String text) {
        Element element = document.createElementNS(SVG, name);
        element.setTextContent(text);
        root.insertBefore(element, root.getFirstChild());
    }

    /** Writes the picture to a file whose name ends in {@code .png} or {@code .svg}. */
    public static void write(Picture picture, Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".png")) {
            Files.write(file, png(picture));
        } else if (name.endsWith(".svg")) {
            Files.write(file, svg(picture));
        } else {
            throw new IllegalArgumentException("A chart is written as .png or .svg, not as " + name);
        }
    }
}
