package vn.thidua.plan.intake;

/**
 * One page of the file within the text.
 *
 * @param number page number, from 1
 * @param start offset of the page's first character in the text
 * @param end offset after the page's last character; the form feed that follows is not part of the page
 * @param source where the page's text comes from
 */
public record IntakePage(int number, int start, int end, PageSource source) {}
