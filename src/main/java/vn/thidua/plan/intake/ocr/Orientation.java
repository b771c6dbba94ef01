package vn.thidua.plan.intake.ocr;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as a JPEG file's Exif data states it. */
final class Orientation {
    private static final int EXIF = 0x45786966;
    private static final int TAG = 0x0112;

    private Orientation() {}

    /** Returns the quarter turns clockwise that set the picture upright; 0 where nothing is stated. */
    static int quarters(byte[] file) {
        try {
            return switch (stated(ByteBuffer.wrap(file))) {
                case 3 -> 2;
                case 6 -> 1;
                case 8 -> 3;
                default -> 0;
            };
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return 0;
        }
    }

    private static int stated(ByteBuffer file) {
        if (file.limit() < 4 || (file.getShort(0) & 0xffff) != 0xffd8) {
            return 1;
        }
        int at = 2;
        while (at + 10 < file.limit() && (file.get(at) & 0xff) == 0xff) {
            int length = file.getShort(at + 2) & 0xffff;
            if ((file.get(at + 1) & 0xff) == 0xe1 && file.getInt(at + 4) == EXIF) {
                return fromTiff(file.slice(at + 10, length - 8));
            }
            at += 2 + Math.max(2, length);
        }
        return 1;
    }

    private static int fromTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int folder = tiff.getInt(4);
        int count = tiff.getShort(folder) & 0xffff;
        for (int i = 0; i < count; i++) {
            int entry = folder + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }
}
