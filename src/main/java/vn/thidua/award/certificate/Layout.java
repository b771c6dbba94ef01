package vn.thidua.award.certificate;

import java.util.List;
import java.util.Optional;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.shared.Refusal;

/**
 * What stands where on a sheet.
 *
 * @param places in the order in which they are read
 */
public record Layout(Sheet sheet, List<Place> places) {

    /** Keeps a copy in the order of reading. */
    public Layout {
        places = places.stream()
                .sorted(java.util.Comparator.comparing(Place::name))
                .toList();
    }

    /** Returns where something stands. */
    public Optional<Place> of(PlaceName name) {
        return places.stream().filter(place -> place.name() == name).findFirst();
    }

    /** Returns the layout with everything moved, as a printer needs it. */
    public Layout moved(double right, double down) {
        return new Layout(
                sheet, places.stream().map(place -> place.moved(right, down)).toList());
    }

    /** Returns why nothing can be printed so: a place lies off the sheet. */
    public Optional<Refusal> whyNot() {
        return places.stream()
                .filter(place -> !place.box().on(sheet))
                .findFirst()
                .map(place ->
                        CertificateRefusal.PLACE_OFF_PAPER.because(place.name().said(), sheet.width(), sheet.height()));
    }
}
