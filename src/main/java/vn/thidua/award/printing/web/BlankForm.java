package vn.thidua.award.printing.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.award.certificate.Blank;
import vn.thidua.award.certificate.Box;
import vn.thidua.award.certificate.Layout;
import vn.thidua.award.certificate.Lettering;
import vn.thidua.award.certificate.Place;
import vn.thidua.award.certificate.PlaceName;
import vn.thidua.award.certificate.Sheet;
import vn.thidua.award.printing.KeptBlank;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refused;

/**
 * A blank as typed.
 *
 * @param basis design or blank that says what is not typed: letters, colours
 */
public record BlankForm(
        String id, long version, String basis, String name, String width, String height, List<Line> lines) {

    /**
     * A place as typed.
     *
     * @param place name of the place
     * @param on whether something is written there
     */
    public record Line(
            PlaceName place,
            boolean on,
            String x,
            String y,
            String width,
            String height,
            String largest,
            String least,
            String lines) {

        /** Returns what the place is called. */
        public Phrase said() {
            return place.said();
        }

        /** Tells whether letters are written there. */
        public boolean letters() {
            return !place.picture();
        }
    }

    static BlankForm of(KeptBlank kept, String basis) {
        Layout layout = kept.blank().layout();
        return new BlankForm(
                kept.id().toString(),
                kept.version(),
                basis,
                kept.blank().name(),
                PrinterForm.length(layout.sheet().width()),
                PrinterForm.length(layout.sheet().height()),
                written().stream()
                        .flatMap(name -> line(name, layout.of(name)).stream())
                        .toList());
    }

    /** What is already printed on a blank is not for the program to write. */
    private static List<PlaceName> written() {
        return Arrays.stream(PlaceName.values()).filter(name -> !name.printed()).toList();
    }

    private static Optional<Line> line(PlaceName name, Optional<Place> place) {
        return place.map(one -> new Line(
                name,
                true,
                PrinterForm.length(one.box().x()),
                PrinterForm.length(one.box().y()),
                PrinterForm.length(one.box().width()),
                PrinterForm.length(one.box().height()),
                PrinterForm.length(one.lettering().largest()),
                PrinterForm.length(one.lettering().least()),
                String.valueOf(one.lettering().lines())));
    }

    static BlankForm typed(UUID id, Map<String, String> fields) {
        String version = fields.getOrDefault("version", "");
        return new BlankForm(
                id.toString(),
                version.matches("\\d{1,18}") ? Long.parseLong(version) : 0,
                fields.getOrDefault("basis", ""),
                fields.getOrDefault("name", "").strip(),
                fields.getOrDefault("width", "").strip(),
                fields.getOrDefault("height", "").strip(),
                written().stream()
                        .filter(place -> fields.containsKey(place + ".x"))
                        .map(place -> new Line(
                                place,
                                fields.containsKey(place + ".on"),
                                fields.getOrDefault(place + ".x", "").strip(),
                                fields.getOrDefault(place + ".y", "").strip(),
                                fields.getOrDefault(place + ".width", "").strip(),
                                fields.getOrDefault(place + ".height", "").strip(),
                                fields.getOrDefault(place + ".largest", "").strip(),
                                fields.getOrDefault(place + ".least", "").strip(),
                                fields.getOrDefault(place + ".lines", "").strip()))
                        .toList());
    }

    /**
     * Returns what is meant.
     *
     * @param basis says the letters of each place
     * @throws Refused with a constant of {@link CertificateRefusal}
     */
    KeptBlank blank(Layout basis) {
        List<Place> places =
                lines.stream().filter(Line::on).map(line -> place(line, basis)).toList();
        for (PlaceName name : written()) {
            if (name.needed() && places.stream().noneMatch(place -> place.name() == name)) {
                CertificateRefusal.DESIGN_LACKS_PLACE.because(name.said()).raise();
            }
        }
        Sheet sheet = new Sheet(PrinterForm.millimetres(width), PrinterForm.millimetres(height));
        return new KeptBlank(UUID.fromString(id), new Blank(name, new Layout(sheet, places)), "", version);
    }

    private static Place place(Line line, Layout basis) {
        PlaceName name = line.place();
        Lettering letters = basis.of(name)
                .map(Place::lettering)
                .orElseThrow(() -> new Refused(CertificateRefusal.LAYOUT_GONE.because()));
        Box box = new Box(
                PrinterForm.millimetres(line.x()),
                PrinterForm.millimetres(line.y()),
                PrinterForm.millimetres(line.width()),
                PrinterForm.millimetres(line.height()));
        return new Place(name, box, name.picture() ? letters : lettering(line, letters));
    }

    private static Lettering lettering(Line line, Lettering letters) {
        double largest = PrinterForm.millimetres(line.largest());
        double least = PrinterForm.millimetres(line.least());
        int lines = (int) PrinterForm.millimetres(line.lines());
        if (least < 4 || largest < least || largest > 100 || lines < 1 || lines > 20) {
            CertificateRefusal.NO_LENGTH
                    .because(line.largest() + " / " + line.least() + " / " + line.lines())
                    .raise();
        }
        return new Lettering(
                letters.face(), largest, least, lines, letters.align(), letters.colour(), letters.capitals());
    }
}
