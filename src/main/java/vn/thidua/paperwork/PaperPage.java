package vn.thidua.paperwork;

/**
 * A paper on a page to print.
 *
 * @param files path of the same as a file, without the ending
 * @param back path of the page it belongs to
 */
public record PaperPage(Paper paper, String files, String back) {}
