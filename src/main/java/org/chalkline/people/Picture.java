package org.chalkline.people;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.chalkline.shared.Invalid;

/** Makes a small square picture out of an uploaded one. Nothing of the file itself is kept: no place, no camera, no script. */
final class Picture {
    /** Pixels on each side. */
    static final int SIDE = 320;

    /** Bytes of an upload. */
    static final long MOST_BYTES = 5L * 1024 * 1024;

    private static final long MOST_PIXELS = 40_000_000;
    /** Pixels that are read on each side: enough to scale down smoothly, little enough for memory. */
    private static final int READ_SIDE = 2 * SIDE;

    private Picture() {}

    /** @return a JPEG image, {@value #SIDE} pixels wide and high
     * @throws Invalid naming {@code portrait} if the file is too large or is no picture that can be read */
    static byte[] square(Path file, long bytes) {
        if (bytes == 0) throw new Invalid("portrait", "choose a picture first");
        if (bytes > MOST_BYTES) throw new Invalid("portrait", "has more than 5 MB; make it smaller first");
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw unreadable();
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return jpeg(scaled(read(reader)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw e instanceof Invalid invalid ? invalid : unreadable();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) throw new Invalid("portrait", "has more than 40 million pixels");
        // No more is read than is shown: of a long strip the middle.
        int side = Math.min(width, height);
        int step = Math.max(1, side / READ_SIDE);
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceRegion(new Rectangle((width - side) / 2, (height - side) / 2, side, side));
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static BufferedImage scaled(BufferedImage image) {
        BufferedImage made = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = made.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(image, 0, 0, SIDE, SIDE, Color.WHITE, null);
        canvas.dispose();
        return made;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "jpeg", out)) throw unreadable();
        return out.toByteArray();
    }

    private static Invalid unreadable() {
        return new Invalid("portrait", "is no picture that can be read; take a JPEG, PNG or GIF file");
    }
}
