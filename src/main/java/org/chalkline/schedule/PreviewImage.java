package org.chalkline.schedule;

import java.awt.AWTError;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Draws the picture beside a link, {@value #WIDTH} by {@value #HEIGHT} pixels as sites that show previews ask for, in the
 * colours of the pages and the machine's own sans serif: the font of the pages comes in a form that Java cannot read. */
public final class PreviewImage {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int MARGIN = 80;
    private static final int MOST_LINES = 3;
    private static final int[] TITLE_SIZES = {84, 68, 54};
    private static final Color PAPER = new Color(0xF2F7FA);
    private static final Color INK = new Color(0x101E2D);
    private static final Color INK_2 = new Color(0x364453);
    private static final Color RULE = new Color(0xCDD8DF);
    private static final Color CHALK = new Color(0x144DBD);

    private PreviewImage() {}

    /** Looked at once, when first needed. */
    private static final class Fonts {
        static final boolean EXIST = exist();

        /** A machine without fonts, or without the library that finds them, fails in one of these ways. */
        private static boolean exist() {
            System.setProperty("java.awt.headless", "true");
            try {
                Graphics2D canvas = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
                canvas.setFont(font(Font.PLAIN, 20));
                return canvas.getFontMetrics().stringWidth("Chalkline") > 0;
            } catch (RuntimeException | LinkageError | InternalError | AWTError e) {
                return false;
            }
        }
    }

    /** Whether this machine has fonts; without any, pages name no picture. */
    public static boolean canDraw() {
        return Fonts.EXIST;
    }

    /** @return a PNG image */
    public static byte[] png(PreviewCard card) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        sheet(canvas);
        words(canvas, card);
        canvas.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Paper with a ruler along its edge, the chalk line near its foot, and the mark below. */
    private static void sheet(Graphics2D canvas) {
        canvas.setColor(PAPER);
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.setColor(RULE);
        for (int x = MARGIN; x < WIDTH; x += 40) canvas.fillRect(x, 0, 1, 12);
        canvas.setColor(CHALK);
        canvas.fillRect(MARGIN, 528, WIDTH - 2 * MARGIN, 8);
        canvas.translate(MARGIN, 552);
        canvas.scale(1.5, 1.5);
        mark(canvas);
        canvas.scale(1 / 1.5, 1 / 1.5);
        canvas.translate(-MARGIN, -552);
        canvas.setColor(INK_2);
        canvas.setFont(font(Font.BOLD, 30));
        canvas.drawString("Chalkline", MARGIN + 64, 587);
    }

    /** The mark of layout.html: two posts, the line between them, and the string pulled up. */
    private static void mark(Graphics2D canvas) {
        canvas.setStroke(new BasicStroke(2.4f));
        canvas.drawLine(4, 10, 4, 24);
        canvas.drawLine(28, 10, 28, 24);
        canvas.setStroke(new BasicStroke(3f));
        canvas.drawLine(4, 20, 28, 20);
        canvas.setStroke(
                new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {2.2f, 2f}, 0f));
        Path2D string = new Path2D.Float();
        string.moveTo(4, 20);
        string.lineTo(16, 9);
        string.lineTo(28, 20);
        canvas.draw(string);
    }

    private static void words(Graphics2D canvas, PreviewCard card) {
        line(canvas, card.eyebrow(), font(Font.PLAIN, 34), INK_2, 108);
        List<String> title = List.of();
        Font font = font(Font.BOLD, TITLE_SIZES[0]);
        for (int size : TITLE_SIZES) {
            font = font(Font.BOLD, size);
            title = broken(canvas, card.title(), font);
            if (title.size() <= MOST_LINES) break;
        }
        lines(canvas, cut(title, MOST_LINES), font, INK, 140 + font.getSize());
        line(canvas, card.when(), font(Font.BOLD, 36), CHALK, 450);
        line(canvas, card.where(), font(Font.PLAIN, 34), INK_2, 500);
    }

    private static void line(Graphics2D canvas, String words, Font font, Color color, int y) {
        lines(canvas, cut(broken(canvas, words, font), 1), font, color, y);
    }

    /** Draws lines one below the other, the first on a base line {@code y} pixels from above. */
    private static void lines(Graphics2D canvas, List<String> lines, Font font, Color color, int y) {
        canvas.setColor(color);
        float base = y;
        for (String line : lines) {
            if (line.isBlank()) continue;
            TextLayout layout = new TextLayout(line, Map.of(TextAttribute.FONT, font), canvas.getFontRenderContext());
            float x = layout.isLeftToRight() ? MARGIN : WIDTH - MARGIN - layout.getAdvance();
            layout.draw(canvas, x, base);
            base += font.getSize() * 1.16f;
        }
    }

    private static List<String> broken(Graphics2D canvas, String text, Font font) {
        List<String> lines = new ArrayList<>();
        if (text.isBlank()) return lines;
        AttributedString words = new AttributedString(text, Map.of(TextAttribute.FONT, font));
        LineBreakMeasurer measurer = new LineBreakMeasurer(words.getIterator(), canvas.getFontRenderContext());
        int from = 0;
        while (from < text.length()) {
            measurer.nextLayout(WIDTH - 2f * MARGIN);
            lines.add(text.substring(from, measurer.getPosition()).strip());
            from = measurer.getPosition();
        }
        return lines;
    }

    private static List<String> cut(List<String> lines, int most) {
        if (lines.size() <= most) return lines;
        List<String> cut = new ArrayList<>(lines.subList(0, most));
        String last = cut.get(most - 1);
        int end = last.offsetByCodePoints(last.length(), -Math.min(2, last.codePointCount(0, last.length())));
        cut.set(most - 1, last.substring(0, end).strip() + "…");
        return cut;
    }

    private static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }
}
