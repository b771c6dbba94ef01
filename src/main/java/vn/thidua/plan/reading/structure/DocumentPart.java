package vn.thidua.plan.reading.structure;

import java.util.List;
import vn.thidua.plan.reading.Part;
import vn.thidua.plan.reading.Span;

/**
 * A document within the text: a decision, the plan attached to it, an annex.
 *
 * @param kind what it is
 * @param head lines above the title, columns one after the other (left first); issuing body, number, place and date stand here
 * @param title lines of the title: kind of document first ({@code KẾ HOẠCH}), then what it is about
 * @param attachment the line in brackets that says what the part is attached to; empty where there is none
 * @param body nameless top of the tree of blocks
 * @param foot lines below the body, columns one after the other: recipients, then the signature
 * @param span stretch of the raw text it covers
 */
public record DocumentPart(
        Part.Kind kind, List<Text> head, List<Text> title, Text attachment, Block body, List<Text> foot, Span span) {

    /** Takes copies of the lists. */
    public DocumentPart {
        head = List.copyOf(head);
        title = List.copyOf(title);
        foot = List.copyOf(foot);
    }

    /** Returns the lines of the title joined. */
    public Text titleText() {
        return Text.join(title);
    }

    /** Returns all blocks of the body, in the order of the text. */
    public List<Block> blocks() {
        return body.descendants();
    }
}
