package vn.thidua.plan.reading.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Header;
import vn.thidua.plan.reading.LegalReference;
import vn.thidua.plan.reading.Part;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.DocumentPart;
import vn.thidua.plan.reading.structure.Outline;
import vn.thidua.plan.reading.structure.Text;

/** Reads the numbered documents that a plan rests on or refers to, each once, where it is first named. */
public final class LegalReader {

    private static final int TYPE_WITHIN = 110;
    private static final int DETAILS_WITHIN = 160;

    private final Map<String, LegalReference> references = new LinkedHashMap<>();
    private final @Nullable String own;

    private LegalReader(@Nullable String own) {
        this.own = own;
    }

    /**
     * Returns the references in the order of the text.
     *
     * @param header header of the same text; its own number is no reference
     */
    public static List<LegalReference> read(Outline outline, Header header) {
        LegalReader reader =
                new LegalReader(header.number() == null ? null : header.number().value());
        texts(outline).forEach(reader::find);
        return List.copyOf(reader.references.values());
    }

    private static List<Text> texts(Outline outline) {
        List<Text> texts = new ArrayList<>();
        for (DocumentPart part : outline.parts()) {
            if (part.kind() != Part.Kind.ANNEX) {
                texts.add(part.attachment());
            }
            for (Block block : part.blocks()) {
                if (block.table() == null) {
                    texts.add(block.whole());
                } else {
                    texts.addAll(block.table().texts());
                }
            }
        }
        outline.footnotes().forEach(note -> texts.add(note.whole()));
        texts.removeIf(Text::isEmpty);
        texts.sort(Comparator.comparingInt(text -> text.start(0)));
        return texts;
    }

    private void find(Text text) {
        Matcher number = DocumentNumber.NUMBER.matcher(text);
        int lastEnd = -1;
        String key = text.key();
        while (number.find()) {
            int end = DocumentNumber.trimmedEnd(text, number.start(), number.end());
            int from =
                    LegalTypes.start(key, Math.max(0, Math.max(lastEnd, number.start() - TYPE_WITHIN)), number.start());
            boolean listed = lastEnd >= 0 && isList(key, lastEnd, number.start());
            boolean glued = number.start() > 0 && Character.isLetterOrDigit(text.charAt(number.start() - 1));
            if (!glued && (from >= 0 || listed)) {
                add(text, from >= 0 ? from : number.start(), number.start(), end);
                lastEnd = end;
            }
        }
    }

    /** "29-NQ/TW, 33-NQ/TW và số 35-NQ/TW". */
    private static boolean isList(String key, int from, int to) {
        String between = key.substring(from, to).strip();
        return to - from < 12
                && (between.isEmpty()
                        || between.equals(",")
                        || between.equals(";")
                        || between.equals("và")
                        || between.endsWith("số"));
    }

    private void add(Text text, int from, int numberFrom, int end) {
        String number = DocumentNumber.compact(text.subText(numberFrom, end));
        if (number.equalsIgnoreCase(own)) {
            return;
        }
        Text printed = text.subText(from, end);
        Text after = text.subText(end, Math.min(text.length(), end + DETAILS_WITHIN));
        Dating date = LegalDetails.date(after);
        LegalReference reference = new LegalReference(
                printed.toString(), number, date, LegalDetails.issuer(after), printed.span(), Certainty.SURE);
        references.putIfAbsent(number.toUpperCase(Locale.ROOT), reference);
    }
}
