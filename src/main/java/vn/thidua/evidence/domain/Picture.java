package vn.thidua.evidence.domain;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.thidua.evidence.EvidenceSort;

/**
 * A picture as it is kept: upright, no larger than a screen, and drawn anew, so that nothing is in it but what can be seen: no place, no name of a telephone, nothing hidden behind its end.
 *
 * @param thumbnail the same, small, as JPEG
 */
record Picture(byte[] bytes, byte[] thumbnail) {

    /** Longest side of a picture that is kept, in pixels. */
    static final int LONGEST = 1600;
    /** Longest side of a thumbnail, in pixels. */
    static final int THUMBNAIL = 240;

    private static final float QUALITY = 0.82f;

    /* A picture of a telephone needs some 100 MB while it is drawn; two at a time are enough for two processors. */
    private static final Semaphore EASEL = new Semaphore(2);

    /** Thrown for a picture with more pixels than are allowed. */
    static final class TooManyPixels extends Exception {}

    /**
     * Draws a picture anew.
     *
     * @throws IOException when it cannot be read
     */
    static Picture of(byte[] file, EvidenceSort sort, long pixels) throws IOException, TooManyPixels {
        EASEL.acquireUninterruptibly();
        try {
            BufferedImage drawn = read(file, sort, pixels);
            BufferedImage upright = sort == EvidenceSort.JPEG ? turned(drawn, Orientation.of(file)) : drawn;
            BufferedImage kept = scaled(upright, LONGEST);
            BufferedImage small = opaque(scaled(kept, THUMBNAIL));
            return new Picture(sort == EvidenceSort.JPEG ? jpeg(opaque(kept)) : png(kept), jpeg(small));
        } catch (RuntimeException broken) {
            throw new IOException("a picture that cannot be read", broken);
        } finally {
            EASEL.release();
        }
    }

    private static BufferedImage read(byte[] file, EvidenceSort sort, long pixels) throws IOException, TooManyPixels {
        ImageReader reader = ImageIO.getImageReadersByFormatName(sort.name()).next();
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > pixels) {
                throw new TooManyPixels();
            }
            ImageReadParam param = reader.getDefaultReadParam();
            // Twice as large as needed is left to be averaged: fewer points would show.
            int step = Math.max(1, Math.max(width, height) / (2 * LONGEST));
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage turned(BufferedImage picture, Orientation orientation) {
        if (orientation == Orientation.UPRIGHT) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean lying = orientation.lying();
        BufferedImage turned = blank(lying ? height : width, lying ? width : height, picture);
        return drawn(turned, picture, orientation.upright(width, height));
    }

    private static BufferedImage scaled(BufferedImage picture, int longest) {
        BufferedImage now = picture;
        while (Math.max(now.getWidth(), now.getHeight()) > longest) {
            int side = Math.max(now.getWidth(), now.getHeight());
            double share = Math.max((double) longest / side, 0.5);
            int width = Math.max(1, (int) Math.round(now.getWidth() * share));
            int height = Math.max(1, (int) Math.round(now.getHeight() * share));
            now = drawn(
                    blank(width, height, now),
                    now,
                    AffineTransform.getScaleInstance(
                            (double) width / now.getWidth(), (double) height / now.getHeight()));
        }
        return now;
    }

    private static BufferedImage opaque(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB) {
            return picture;
        }
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = opaque.createGraphics();
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.dispose();
        return drawn(opaque, picture, new AffineTransform());
    }

    private static BufferedImage blank(int width, int height, BufferedImage like) {
        boolean clear = like.getColorModel().hasAlpha();
        return new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage drawn(BufferedImage on, BufferedImage picture, AffineTransform how) {
        Graphics2D pen = on.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, how, null);
        pen.dispose();
        return on;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("JPEG").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "PNG", output);
        }
        return bytes.toByteArray();
    }
}
