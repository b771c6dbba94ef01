package vn.thidua.plan.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.thidua.plan.domain.ItemGroup;
import vn.thidua.plan.domain.PlanDocument;
import vn.thidua.plan.domain.ReviewDesk;

/** Asks before many items are decided in one go: how many first, then which, group by group. */
public record ManyPage(PlanDocument plan, ReviewDesk.Many many, List<ItemCard> cards, UUID act) {

    /** The items of one group. */
    public record Group(ItemGroup group, List<ItemCard> cards) {}

    /** Returns the groups that have any, in the order of the review. */
    public List<Group> groups() {
        return Arrays.stream(ItemGroup.values())
                .map(group -> new Group(
                        group,
                        cards.stream()
                                .filter(card -> card.item().kind().group() == group)
                                .toList()))
                .filter(group -> !group.cards().isEmpty())
                .toList();
    }
}
