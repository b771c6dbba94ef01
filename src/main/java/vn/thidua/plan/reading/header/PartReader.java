package vn.thidua.plan.reading.header;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Header.Field;
import vn.thidua.plan.reading.Part;
import vn.thidua.plan.reading.structure.DocumentPart;
import vn.thidua.plan.reading.structure.Outline;
import vn.thidua.plan.reading.structure.Text;

/** Lists the documents within a text. */
public final class PartReader {

    private PartReader() {}

    /** Returns the parts in the order of the text. */
    public static List<Part> read(Outline outline) {
        return outline.parts().stream().map(PartReader::part).toList();
    }

    private static Part part(DocumentPart part) {
        Field attachedTo = attachedTo(part.attachment());
        return new Part(
                part.kind(),
                part.titleText().toString(),
                attachedTo == null ? null : attachedTo.value(),
                part.span(),
                part.title().isEmpty() ? Certainty.UNSURE : Certainty.SURE);
    }

    /** The number in a line that says what a part is attached to, null where there is none. */
    static @Nullable Field attachedTo(Text attachment) {
        Matcher number = DocumentNumber.NUMBER.matcher(attachment);
        if (!number.find()) {
            return null;
        }
        Text printed =
                attachment.subText(number.start(), DocumentNumber.trimmedEnd(attachment, number.start(), number.end()));
        return new Field(DocumentNumber.compact(printed), printed.span(), Certainty.SURE);
    }
}
