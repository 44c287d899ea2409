package org.chalkline.shared;

/** An address as a QR code (ISO/IEC 18004, error correction level M), to be drawn as SVG.
 * @param size of the drawing in modules, with the quiet zone of four on each side
 * @param path the dark modules, for the attribute {@code d} of a path */
public record QrCode(int size, String path) {
    private static final int QUIET = 4;

    /** @throws IllegalArgumentException if the text is longer than such a code can hold, about 2,300 bytes */
    public static QrCode of(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
            }
        }
        return new QrCode(code.size + 2 * QUIET, path.toString());
    }
}
