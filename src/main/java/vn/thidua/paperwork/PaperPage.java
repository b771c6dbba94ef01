package vn.thidua.paperwork;

import vn.thidua.shared.Screen;

/**
 * A paper on a page to print.
 *
 * @param files path of the same as a file, without the ending
 * @param back path of the page it belongs to
 */
public record PaperPage(Paper paper, String files, String back) {

    /** Returns the answer that shows it. */
    public Screen screen() {
        return Screen.show("paperwork/paper", this);
    }
}
