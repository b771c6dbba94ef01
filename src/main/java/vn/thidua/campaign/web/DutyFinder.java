package vn.thidua.campaign.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.Duty;
import vn.thidua.campaign.domain.DutyReads;
import vn.thidua.organization.UnitId;
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
        UnitId unit = wanted.actor().unit();
        Stream<Found> due = duties.of(List.of(unit)).stream()
                .filter(duty -> wanted.fits(duty.what()))
                .map(duty -> found(duty, unit));
        Stream<Found> parts = duties.parts(unit).stream()
                .filter(part -> wanted.fits(part.body()))
                .map(part -> new Found(shortened(part.body()), part.campaignTitle(), path(part.campaign(), unit)));
        return Stream.concat(due, parts).distinct().limit(wanted.most()).toList();
    }

    private static Found found(Duty duty, UnitId unit) {
        return new Found(
                shortened(duty.what()),
                duty.campaignTitle(),
                Optional.of(duty.from())
                        .filter(from -> !from.isEmpty())
                        .map(from -> new Found.Remark("due.from", NamedUnits.listed(from))),
                path(duty.campaign(), unit));
    }

    private static String path(CampaignId campaign, UnitId unit) {
        return "/campaigns/" + campaign + "/units/" + unit;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
