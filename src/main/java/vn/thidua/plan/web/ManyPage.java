package vn.thidua.plan.web;

import java.util.List;
import java.util.UUID;
import vn.thidua.plan.domain.PlanDocument;
import vn.thidua.plan.domain.ReviewDesk;

/** Asks before many items are decided in one go. */
public record ManyPage(PlanDocument plan, ReviewDesk.Many many, List<ItemCard> cards, UUID act) {}
