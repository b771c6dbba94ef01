package vn.thidua.plan.web;

import java.util.List;
import vn.thidua.plan.domain.ItemGroup;
import vn.thidua.plan.domain.PlanDocument;
import vn.thidua.plan.domain.PlanWarning;
import vn.thidua.plan.domain.ReviewProgress;

/** The reviewed plan on paper. */
public record PrintPage(
        PlanDocument plan, ReviewProgress progress, List<Section> sections, List<PlanWarning> warnings) {

    /** A group with its items. */
    public record Section(ItemGroup group, List<ItemCard> cards) {}
}
