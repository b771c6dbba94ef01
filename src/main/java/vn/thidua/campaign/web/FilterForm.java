package vn.thidua.campaign.web;

import java.util.List;

/**
 * The form that narrows a list.
 *
 * @param action path of the page
 * @param selects what can be chosen beside words
 * @param shown number of rows that fit
 * @param all number of rows there are
 */
public record FilterForm(String action, Filter filter, List<Field> selects, int shown, int all) {}
