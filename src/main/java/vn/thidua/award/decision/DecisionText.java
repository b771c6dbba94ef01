package vn.thidua.award.decision;

import org.springframework.modulith.NamedInterface;

/**
 * What the papers of a decision say, as people may change it.
 *
 * @param grounds on which it rests (căn cứ), a line each
 * @param articles its articles, a paragraph each, without "Điều 1."
 * @param submission what the office tells whoever signs (tờ trình), a paragraph each
 */
@NamedInterface("desk")
public record DecisionText(String grounds, String articles, String submission) {

    /** Most characters of each. */
    public static final int LONGEST = 20_000;

    public DecisionText {
        grounds = grounds.strip();
        articles = articles.strip();
        submission = submission.strip();
    }
}
