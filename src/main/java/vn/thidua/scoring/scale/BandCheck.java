package vn.thidua.scoring.scale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.scale.ScaleFinding.What;

/** Looks at the bands of a criterion: printed tables say "88 to 90" and "90 to 95", and nobody knows where 90 lies. */
final class BandCheck {

    private final Criterion criterion;
    private final List<Band> bands;
    private final List<ScaleFinding> findings = new ArrayList<>();

    private BandCheck(Criterion criterion, List<Band> bands) {
        this.criterion = criterion;
        this.bands = bands;
    }

    static List<ScaleFinding> of(Criterion criterion, Way.Banded banded) {
        List<Band> sorted = banded.bands().stream()
                .sorted(Comparator.comparing(Band::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        BandCheck check = new BandCheck(criterion, sorted);
        check.look();
        return check.findings;
    }

    private void look() {
        if (bands.isEmpty()) {
            about(What.NO_BANDS);
            return;
        }
        for (Band band : bands) {
            if (band.points().compareTo(criterion.maximum()) > 0
                    || band.points().signum() < 0) {
                about(What.BAND_ABOVE_MAXIMUM, band.points(), criterion.maximum());
            }
            if (turned(band)) {
                about(What.BAND_TURNED, shown(band.from()), shown(band.to()));
            }
        }
        for (int i = 1; i < bands.size(); i++) {
            seam(bands.get(i - 1), bands.get(i));
        }
        if (bands.getFirst().from() != null || bands.getLast().to() != null) {
            about(
                    What.BANDS_OPEN,
                    shown(bands.getFirst().from()),
                    shown(bands.getLast().to()));
        }
        if (falls()) {
            about(What.BANDS_FALL);
        }
    }

    private static boolean turned(Band band) {
        if (band.from() == null || band.to() == null) {
            return false;
        }
        int compared = band.from().compareTo(band.to());
        return compared > 0 || compared == 0 && !band.closed();
    }

    private void seam(Band below, Band above) {
        if (below.to() == null || above.from() == null) {
            about(What.BANDS_OVERLAP, shown(above.from()));
            return;
        }
        int compared = below.to().compareTo(above.from());
        if (compared > 0 || compared == 0 && below.closed()) {
            about(What.BANDS_OVERLAP, shown(above.from()));
        } else if (compared < 0) {
            about(What.BANDS_GAP, shown(below.to()), shown(above.from()));
        }
    }

    /** Points that first rise and then fall, or the other way round, punish somebody for doing better. */
    private boolean falls() {
        boolean rises = false;
        boolean sinks = false;
        for (int i = 1; i < bands.size(); i++) {
            int compared = bands.get(i).points().compareTo(bands.get(i - 1).points());
            rises |= compared > 0;
            sinks |= compared < 0;
        }
        return rises && sinks;
    }

    private static Object shown(@Nullable BigDecimal bound) {
        return bound == null ? "…" : bound;
    }

    private void about(What what, Object... arguments) {
        findings.add(new ScaleFinding(what, criterion.code(), List.of(arguments)));
    }
}
