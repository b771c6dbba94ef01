package vn.thidua.plan.reading.proof;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Header;
import vn.thidua.plan.reading.Reading;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.structure.Outline;

/**
 * All that the checks may look at.
 *
 * @param outline structure of the text
 * @param reading what was read from it
 * @param passages the text piece by piece
 */
record Evidence(Outline outline, Reading reading, List<Passage> passages) {

    static Evidence of(Outline outline, Reading reading) {
        return new Evidence(outline, reading, Passages.of(outline));
    }

    String raw() {
        return outline.raw();
    }

    Header header() {
        return reading.header();
    }

    /** Returns the number of the document without spaces, null where none was read. */
    @Nullable
    String number() {
        Header.Field number = header().number();
        return number == null ? null : number.value();
    }

    /** Returns the day of issue, null where it is not known to the day. */
    @Nullable
    LocalDate issued() {
        Header.Field date = header().date();
        return date == null ? null : Days.exact(date.value());
    }

    /** Returns the last day of the campaign, null where the text names none. */
    @Nullable
    LocalDate periodEnd() {
        Dating end = reading.period() == null ? null : reading.period().to();
        return end == null ? null : end.last();
    }

    /** Tells whether the text is a document at all: it has a kind or a number. */
    boolean isDocument() {
        return header().type() != null || header().number() != null;
    }

    /** Returns the printed words of a stretch, white space folded. */
    String words(Span span) {
        return Quotes.fold(span.in(raw()));
    }

    /** Returns the name of the place that a stretch stands in, empty where it is in no passage. */
    String where(Span span) {
        int low = 0;
        int high = passages.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (passages.get(middle).text().span().from() <= span.from()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return passages.isEmpty() ? "" : passages.get(low).where();
    }
}
