package vn.thidua.evidence.domain;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a telephone was held when it took a picture, as the picture says (Exif 2.3, tag 0x0112), from 1 to 8 in this order. */
enum Orientation {
    UPRIGHT(1, 0, 0, 1, 0, 0),
    MIRRORED(-1, 0, 0, 1, 1, 0),
    UPSIDE_DOWN(-1, 0, 0, -1, 1, 1),
    UPSIDE_DOWN_MIRRORED(1, 0, 0, -1, 0, 1),
    LEFT_MIRRORED(0, 1, 1, 0, 0, 0),
    LEFT(0, 1, -1, 0, 1, 0),
    RIGHT_MIRRORED(0, -1, -1, 0, 1, 1),
    RIGHT(0, -1, 1, 0, 0, 1);

    private static final int TAG = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private final int[] turn;

    /* The transformation that makes it upright; the last two tell by how many widths or heights of the result it is moved. */
    Orientation(int... turn) {
        this.turn = turn;
    }

    /** Tells whether width and height change places. */
    boolean lying() {
        return turn[0] == 0;
    }

    /** Returns the transformation that makes a picture of this size upright. */
    AffineTransform upright(int width, int height) {
        int x = lying() ? height : width;
        int y = lying() ? width : height;
        return new AffineTransform(
                (double) turn[0], turn[1], turn[2], turn[3], (double) turn[4] * x, (double) turn[5] * y);
    }

    /** Reads it from a JPEG file; upright where the file does not say, or says nonsense. */
    static Orientation of(byte[] jpeg) {
        ByteBuffer file = ByteBuffer.wrap(jpeg);
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xff) == 0xff && (jpeg[at + 1] & 0xff) != 0xda) {
            int length = file.getShort(at + 2) & 0xffff;
            if ((jpeg[at + 1] & 0xff) == 0xe1 && begins(jpeg, at + 4) && at + 2 + length <= jpeg.length) {
                return ofExif(file.slice(at + 4 + EXIF.length, Math.max(0, length - 2 - EXIF.length)));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static boolean begins(byte[] jpeg, int at) {
        for (int i = 0; i < EXIF.length; i++) {
            if (at + i >= jpeg.length || jpeg[at + i] != EXIF[i]) {
                return false;
            }
        }
        return true;
    }

    private static Orientation ofExif(ByteBuffer exif) {
        if (exif.limit() < 14) {
            return UPRIGHT;
        }
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        if (directory < 8 || directory > exif.limit() - 2) {
            return UPRIGHT;
        }
        int entries = exif.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (entry > exif.limit() - 12) {
                return UPRIGHT;
            }
            if ((exif.getShort(entry) & 0xffff) == TAG) {
                int said = exif.getShort(entry + 8) & 0xffff;
                return said >= 1 && said <= values().length ? values()[said - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
