package vn.thidua.programme.meeting;

import java.util.List;

/**
 * What stands in the notice of what a meeting concluded.
 *
 * @param above name of the unit above the one that issues it, empty for none
 * @param organ name of the unit that issues it
 */
public record NoticeText(String above, String organ, List<Passage> passages) {

    /**
     * A piece of it.
     *
     * @param head whether it is a heading, else a paragraph
     */
    public record Passage(boolean head, String text) {}
}
