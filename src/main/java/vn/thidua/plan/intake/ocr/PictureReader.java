package vn.thidua.plan.intake.ocr;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.thidua.plan.intake.IntakeRefusal;
import vn.thidua.plan.intake.IntakeRefused;
import vn.thidua.plan.intake.Recognizer;
import vn.thidua.plan.intake.work.Budget;
import vn.thidua.plan.intake.work.Extract;
import vn.thidua.plan.intake.work.PageText;

/** Pictures of pages: photographs and scans, several pages in a TIFF file. */
public final class PictureReader {
    private static final long WORKING_POINTS = 12_000_000;
    private static final int USUAL_WIDTH = 1_700;

    private PictureReader() {}

    /**
     * Returns the text of a picture.
     *
     * @throws IntakeRefused {@code PICTURE_TOO_LARGE}, {@code BROKEN}, {@code NO_TEXT}, one of the {@code OCR_…} codes,
     *     and those of the budget
     */
    public static Extract read(byte[] file, String mediaType, Recognizer recognizer, Budget budget) {
        return open(file, mediaType, budget, (reader, count) -> read(reader, count, file, recognizer, budget));
    }

    /**
     * Decodes each picture without recognising anything in it.
     *
     * @throws IntakeRefused {@code PICTURE_TOO_LARGE}, {@code BROKEN}, and those of the budget
     */
    public static void check(byte[] file, String mediaType, Budget budget) {
        open(file, mediaType, budget, (reader, count) -> {
            for (int i = 0; i < count; i++) {
                budget.check();
                decoded(reader, i);
            }
            return file;
        });
    }

    private interface Work<T> {
        T on(ImageReader reader, int count) throws IOException;
    }

    private static <T> T open(byte[] file, String mediaType, Budget budget, Work<T> work) {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IntakeRefused(IntakeRefusal.BROKEN, mediaType);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                CutShort cut = new CutShort();
                reader.addIIOReadWarningListener(cut);
                int count = reader.getNumImages(true);
                budget.pages(count);
                for (int i = 0; i < count; i++) {
                    fits(reader.getWidth(i), reader.getHeight(i), budget);
                }
                T done = work.on(reader, count);
                if (cut.seen()) {
                    throw new IntakeRefused(IntakeRefusal.BROKEN, mediaType);
                }
                return done;
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IntakeRefused(IntakeRefusal.BROKEN, e, mediaType);
        }
    }

    private static Extract read(ImageReader reader, int count, byte[] file, Recognizer recognizer, Budget budget)
            throws IOException {
        Pages pages = new Pages(recognizer, budget);
        if (!pages.ready()) {
            throw pages.missing();
        }
        int turn = Orientation.quarters(file);
        List<PageText> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            budget.page(i + 1, count);
            texts.add(pages.recognize(i + 1, picture(reader, i).turned(turn)));
        }
        if (texts.stream().allMatch(PageText::isEmpty)) {
            throw pages.nothing();
        }
        return new Extract(texts, pages.notes());
    }

    private static void fits(int width, int height, Budget budget) {
        long limit = budget.limits().recognition().points();
        if ((long) width * height > limit) {
            throw new IntakeRefused(IntakeRefusal.PICTURE_TOO_LARGE, width, height, limit / 1_000_000);
        }
    }

    /** Large pictures are thinned out while they are read. */
    private static BufferedImage decoded(ImageReader reader, int index) throws IOException {
        int width = reader.getWidth(index);
        int height = reader.getHeight(index);
        int every = 1;
        while ((long) width * height / ((long) every * every) > 2 * WORKING_POINTS) {
            every++;
        }
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(every, every, 0, 0);
        return reader.read(index, param);
    }

    /** Small pictures are enlarged to what recognition likes. */
    private static Grey picture(ImageReader reader, int index) throws IOException {
        BufferedImage image = decoded(reader, index);
        double scale =
                Math.min(1, Math.sqrt((double) WORKING_POINTS / ((double) image.getWidth() * image.getHeight())));
        int narrow = Math.min(image.getWidth(), image.getHeight());
        if (narrow < USUAL_WIDTH) {
            scale = Math.min(3, (double) USUAL_WIDTH / narrow);
            long points = (long) (scale * scale * image.getWidth() * image.getHeight());
            scale = points > WORKING_POINTS ? 1 : scale;
        }
        return Grey.of(image, scale);
    }
}
