package vn.thidua.plan.reading.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Header;
import vn.thidua.plan.reading.Header.Field;
import vn.thidua.plan.reading.Part;
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
        PlaceAndDate own = PlaceAndDate.read(plan);
        Field attachedTo = number == null ? PartReader.attachedTo(plan.attachment()) : null;
        PlaceAndDate placeAndDate = own.place() == null && attachedTo != null ? ofDecision(outline, own) : own;
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

    /** An attached plan without a head of its own was issued where the decision was. */
    private static PlaceAndDate ofDecision(Outline outline, PlaceAndDate own) {
        return outline.first(Part.Kind.DECISION)
                .map(decision ->
                        new PlaceAndDate(PlaceAndDate.read(decision.head()).place(), own.date()))
                .orElse(own);
    }

    private static @Nullable Field number(DocumentPart plan) {
        List<Text> head = plan.head();
        for (int i = 0; i < head.size(); i++) {
            boolean labelAlone = head.get(i).length() <= 4 && i + 1 < head.size();
            Field found = DocumentNumber.onLine(labelAlone ? Text.join(head.subList(i, i + 2)) : head.get(i));
            if (found != null) {
                return found;
            }
        }
        return null;
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
