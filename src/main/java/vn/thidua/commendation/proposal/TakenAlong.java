package vn.thidua.commendation.proposal;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * What came along from the campaign, as it was when the proposal was submitted.
 *
 * @param on day, as written
 */
@NamedInterface("desk")
public record TakenAlong(String on, List<Line> lines) {

    public TakenAlong {
        lines = List.copyOf(lines);
    }

    /**
     * A rank, points or results, with where they are explained.
     *
     * @param sort end of its message key
     * @param words what the sentence names, as text
     * @param path of the page that explains it, empty for none
     */
    public record Line(String sort, List<String> words, String path) {

        public Line {
            words = List.copyOf(words);
        }
    }
}
