package vn.thidua.award.certificate;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;

/**
 * A sheet to be printed on plain paper and held against the light with a blank: a grid, rulers in millimetres along the edges, and the frames of the places as the printer will meet them.
 */
public final class CalibrationSheet {

    private static final int GRID = 0xd5dbe2;
    private static final int TENTH = 0xaab4c0;
    private static final int RULER = 0x45505c;
    private static final int FRAME = 0x1c5fa8;
    private static final int TEN = 10;
    private static final int FIVE = 5;
    private static final double SHORT = 1.6;
    private static final double MIDDLE = 2.6;
    private static final double LONG = 4;
    private static final double HAIR = 0.08;
    private static final double THIN = 0.2;
    private static final Lettering SMALL = new Lettering(Face.PLAIN, 7, 4, 1, Lettering.Align.LEFT, FRAME, false);
    private static final Lettering COUNT = new Lettering(Face.PLAIN, 6, 6, 1, Lettering.Align.CENTRE, RULER, false);
    private static final Lettering HELP = new Lettering(Face.PLAIN, 10, 7, 4, Lettering.Align.CENTRE, RULER, false);

    private final Sheet sheet;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Composed.Written> texts = new ArrayList<>();

    private CalibrationSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Returns the sheet for a blank on a printer.
     *
     * @throws Refused PAPER_OTHER_SIZE, PLACE_OFF_PAPER
     */
    public static byte[] of(Blank blank, Sheet paper, Offset offset) {
        blank.whyNot(paper).ifPresent(Refusal::raise);
        Layout moved = blank.layout().moved(offset.right(), offset.down());
        moved.whyNot().ifPresent(Refusal::raise);
        CalibrationSheet sheet = new CalibrationSheet(blank.layout().sheet());
        sheet.grid();
        sheet.rulers();
        moved.places().stream().filter(place -> !place.name().printed()).forEach(sheet::frame);
        sheet.help(blank, offset);
        return sheet.file(Words.say("certificate.calibration.title", blank.name()));
    }

    private byte[] file(String title) {
        try (Book book = new Book(sheet, title)) {
            book.background(Inked.of(new Drawing(sheet.width(), sheet.height(), shapes)));
            book.page(PageText.of(texts, sheet, book.ground()), title);
            return book.done(false);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void grid() {
        for (int x = FIVE; x < sheet.width(); x += FIVE) {
            line(x, 0, x, sheet.height(), x % TEN == 0 ? TENTH : GRID, HAIR);
        }
        for (int y = FIVE; y < sheet.height(); y += FIVE) {
            line(0, y, sheet.width(), y, y % TEN == 0 ? TENTH : GRID, HAIR);
        }
    }

    /* Along all four edges, half a centimetre from them: many printers cannot print further out. */
    private void rulers() {
        double bottom = sheet.height() - FIVE;
        double right = sheet.width() - FIVE;
        for (int x = FIVE; x <= right; x++) {
            double width = x % TEN == 0 ? THIN : HAIR;
            line(x, FIVE, x, FIVE + tick(x), RULER, width);
            line(x, bottom, x, bottom - tick(x), RULER, width);
            if (x % TEN == 0 && x < right - FIVE) {
                text(String.valueOf(x), new Box(x - FIVE, FIVE + LONG, TEN, LONG), COUNT);
                text(String.valueOf(x), new Box(x - FIVE, bottom - LONG - MIDDLE, TEN, LONG), COUNT);
            }
        }
        for (int y = FIVE; y <= bottom; y++) {
            double width = y % TEN == 0 ? THIN : HAIR;
            line(FIVE, y, FIVE + tick(y), y, RULER, width);
            line(right, y, right - tick(y), y, RULER, width);
            if (y % TEN == 0 && y > TEN && y < bottom - FIVE) {
                text(String.valueOf(y), new Box(FIVE + LONG, y - SHORT, TEN - LONG, LONG), COUNT);
                text(String.valueOf(y), new Box(right - TEN, y - SHORT, TEN - LONG, LONG), COUNT);
            }
        }
    }

    private static double tick(int at) {
        return at % TEN == 0 ? LONG : at % FIVE == 0 ? MIDDLE : SHORT;
    }

    private void frame(Place place) {
        Box box = place.box();
        shapes.add(new Shape(
                new Path2D.Double(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height())),
                new Shape.Paint(Shape.NONE, FRAME, THIN, false)));
        // The corner from which the place is measured.
        line(box.x() - SHORT, box.y(), box.x() + SHORT, box.y(), FRAME, 2 * THIN);
        line(box.x(), box.y() - SHORT, box.x(), box.y() + SHORT, FRAME, 2 * THIN);
        String name = Words.say(place.name().said().key());
        String where = Words.say(
                "certificate.calibration.place",
                name,
                millimetres(box.x()),
                millimetres(box.y()),
                millimetres(box.width()),
                millimetres(box.height()));
        text(where, new Box(box.x() + 1, box.y() + HAIR, Math.max(box.width() - 1, 4 * TEN), LONG), SMALL);
    }

    private void help(Blank blank, Offset offset) {
        double width = sheet.width() / 2;
        text(
                Words.say(
                        "certificate.calibration.help",
                        blank.name(),
                        millimetres(offset.right()),
                        millimetres(offset.down())),
                new Box(sheet.width() / 4, 2 * TEN, width, 2 * TEN),
                HELP);
    }

    private static String millimetres(double value) {
        return String.format(java.util.Locale.of("vi", "VN"), value == Math.rint(value) ? "%.0f" : "%.1f", value);
    }

    private void line(double x, double y, double toX, double toY, int colour, double width) {
        shapes.add(new Shape(
                new Path2D.Double(new Line2D.Double(x, y, toX, toY)),
                new Shape.Paint(Shape.NONE, colour, width, false)));
    }

    private void text(String text, Box box, Lettering lettering) {
        Fit.of(text, box, lettering)
                .ifPresent(fit -> texts.add(new Composed.Written(new Place(PlaceName.NOTE, box, lettering), fit)));
    }
}
