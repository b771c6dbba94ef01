package vn.thidua.scoring.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.scoring.domain.ScaleLine;
import vn.thidua.scoring.domain.ScaleSight;
import vn.thidua.search.Finder;
import vn.thidua.search.Found;
import vn.thidua.search.Sort;
import vn.thidua.search.Wanted;

/** Finds scales by name or by the decision in which they stand; one that was never issued only for those who may write it. */
@Component
class ScaleFinder implements Finder {

    private final ScaleSight sight;

    ScaleFinder(ScaleSight sight) {
        this.sight = sight;
    }

    @Override
    public Sort sort() {
        return Sort.SCALE;
    }

    @Override
    public List<Found> find(Wanted wanted) {
        return wanted.actor().may(Act.SEE_SCALES)
                ? sight.lines(wanted.actor()).stream()
                        .filter(line -> wanted.fits(line.name() + " " + line.basis()))
                        .limit(wanted.most())
                        .map(ScaleFinder::found)
                        .toList()
                : List.of();
    }

    private static Found found(ScaleLine line) {
        return new Found(
                line.name(),
                line.basis(),
                line.issued() == null
                        ? Optional.of(new Found.Remark("scale.draftOf", String.valueOf(line.draft())))
                        : Optional.empty(),
                "/scales/" + line.id());
    }
}
