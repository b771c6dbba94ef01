package vn.thidua.plan.web;

/** An item after an act on it, with the bar to be swapped beside it. */
public record ActPage(ItemCard card, ReviewPage.Bar bar) {}
