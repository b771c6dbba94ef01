package vn.thidua.access.web;

import java.util.List;

/**
 * Recovery codes that are shown this once.
 *
 * @param then path of the page after
 */
public record CodesPage(List<String> codes, String then) {}
