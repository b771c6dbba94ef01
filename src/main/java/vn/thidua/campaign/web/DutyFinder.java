package vn.thidua.campaign.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.campaign.domain.DutyReads;
import vn.thidua.search.Finder;
import vn.thidua.search.Found;
import vn.thidua.search.Sort;
import vn.thidua.search.Wanted;

/** Finds what falls due for the unit of the role in use, and its parts in assignments. */
@Component
class DutyFinder implements Finder {

    private static final int LONGEST = 120;

    private final DutyReads duties;

    DutyFinder(DutyReads duties) {
        this.duties = duties;
    }

    @Override
    public Sort sort() {
        return Sort.DUTY;
    }

    @Override
    public List<Found> find(Wanted wanted) {
        if (!wanted.actor().may(Act.SEE_CAMPAIGNS)) {
            return List.of();
        }
        return duties.parts(wanted.actor().unit()).stream()
                .filter(part -> wanted.fits(part.body()))
                .limit(wanted.most())
                .map(part -> new Found(
                        shortened(part.body()),
                        part.campaignTitle(),
                        "/campaigns/" + part.campaign() + "/units/"
                                + wanted.actor().unit()))
                .toList();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
