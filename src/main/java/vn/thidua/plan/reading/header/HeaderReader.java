package vn.thidua.plan.reading.header;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Header;
import vn.thidua.plan.reading.Header.Field;
import vn.thidua.plan.reading.structure.DocumentPart;
import vn.thidua.plan.reading.structure.Outline;
import vn.thidua.plan.reading.structure.Text;

/** Reads the head and foot of the plan in a text. */
public final class HeaderReader {

    private HeaderReader() {}

    /** Returns what the head and foot say; fields that the text does not give are null. */
    public static Header read(Outline outline) {
        DocumentPart plan = outline.plan();
        Field number = number(plan);
        PlaceAndDate placeAndDate = PlaceAndDate.read(plan.head());
        Field attachedTo = number == null ? PartReader.attachedTo(plan.attachment()) : null;
        Field date = placeAndDate.date();
        if (date == null && attachedTo != null) {
            date = attachmentDate(plan.attachment());
        }
        return new Header(
                DocumentTypes.of(plan, number),
                number,
                IssuerReader.read(outline, placeAndDate.place()),
                placeAndDate.place(),
                date,
                SubjectReader.read(outline),
                SignerReader.read(outline),
                attachedTo);
    }

    /** Returns the day of issue of a header, null where it is not known. */
    public static @Nullable Dating issued(Header header) {
        return header.date() == null ? null : new Dating(header.date().value());
    }

    private static @Nullable Field number(DocumentPart plan) {
        return plan.head().stream()
                .map(DocumentNumber::onLine)
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Field attachmentDate(Text attachment) {
        String key = attachment.key();
        int at = key.indexOf("ngày");
        Dates.Found found = at < 0 ? null : Dates.at(key, at);
        return found == null || found.year() == 0 || found.day() == 0
                ? null
                : new Field(found.dating().iso(), attachment.span(at, found.end()), Certainty.SURE);
    }
}
