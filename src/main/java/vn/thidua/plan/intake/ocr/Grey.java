package vn.thidua.plan.intake.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thidua.plan.intake.layout.Box;

/**
 * A picture in shades of grey, one byte a point, row by row from the top; 0 is black.
 *
 * @param width points in a row
 * @param height rows
 * @param points the shades; may be changed by who works on the picture
 */
@SuppressWarnings("ArrayRecordComponent") // a large buffer, never compared
public record Grey(int width, int height, byte[] points) {

    /** Returns a copy of a picture, scaled; transparent parts turn white. */
    public static Grey of(BufferedImage image, double scale) {
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return new Grey(width, height, ((DataBufferByte) grey.getRaster().getDataBuffer()).getData());
    }

    /** Returns a copy. */
    Grey copy() {
        return new Grey(width, height, points.clone());
    }

    /** Returns the shade of a point, 0 to 255. */
    public int at(int x, int y) {
        return points[y * width + x] & 0xff;
    }

    /** Returns the picture turned clockwise by quarters. */
    public Grey turned(int quarters) {
        int q = Math.floorMod(quarters, 4);
        if (q == 0) {
            return this;
        }
        int w = q == 2 ? width : height;
        int h = q == 2 ? height : width;
        byte[] out = new byte[points.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int nx = q == 1 ? height - 1 - y : q == 2 ? width - 1 - x : y;
                int ny = q == 1 ? x : q == 2 ? height - 1 - y : width - 1 - x;
                out[ny * w + nx] = points[y * width + x];
            }
        }
        return new Grey(w, h, out);
    }

    /** Returns a copy of a part, within a white margin; parts outside the picture are white. */
    Grey cut(Box box, int margin) {
        int left = Math.max(0, (int) box.left());
        int top = Math.max(0, (int) box.top());
        int right = Math.min(width, (int) Math.ceil(box.right()));
        int bottom = Math.min(height, (int) Math.ceil(box.bottom()));
        int w = Math.max(1, right - left) + 2 * margin;
        int h = Math.max(1, bottom - top) + 2 * margin;
        byte[] out = new byte[w * h];
        java.util.Arrays.fill(out, (byte) 255);
        for (int y = top; y < bottom; y++) {
            System.arraycopy(points, y * width + left, out, (y - top + margin) * w + margin, Math.max(0, right - left));
        }
        return new Grey(w, h, out);
    }

    /** Turns a part white. */
    void blank(Box box) {
        for (int y = Math.max(0, (int) box.top()); y < Math.min(height, box.bottom()); y++) {
            for (int x = Math.max(0, (int) box.left()); x < Math.min(width, box.right()); x++) {
                points[y * width + x] = (byte) 255;
            }
        }
    }

    /** Returns whether a part holds ink worth reading. */
    boolean hasInk(Box box) {
        int dark = 0;
        for (int y = Math.max(0, (int) box.top()); y < Math.min(height, box.bottom()); y++) {
            for (int x = Math.max(0, (int) box.left()); x < Math.min(width, box.right()); x++) {
                dark += at(x, y) < 128 ? 1 : 0;
            }
        }
        return dark > 30;
    }

    /** Writes the picture as a PGM file, which needs no packing. */
    void write(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write(("P5 " + width + " " + height + " 255\n").getBytes(StandardCharsets.US_ASCII));
            out.write(points, 0, width * height);
        }
    }
}
