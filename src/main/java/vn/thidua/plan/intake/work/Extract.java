package vn.thidua.plan.intake.work;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.intake.IntakeNote;

/**
 * What a format gave: its pages and what was done.
 *
 * @param pages pages in order
 * @param notes notes in the order they came up
 */
public record Extract(List<PageText> pages, List<IntakeNote> notes) {

    /** Returns the pages of one text that is cut at its form feeds. */
    public static Extract ofText(String text, List<IntakeNote> notes) {
        List<PageText> pages = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\f'); end >= 0; end = text.indexOf('\f', start)) {
            pages.add(PageText.stored(text.substring(start, end)));
            start = end + 1;
        }
        // A form feed at the very end closes the last page, it does not open another one.
        if (start < text.length() || pages.isEmpty()) {
            pages.add(PageText.stored(text.substring(start)));
        }
        return new Extract(pages, notes);
    }
}
