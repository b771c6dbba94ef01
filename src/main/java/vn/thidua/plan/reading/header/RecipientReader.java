package vn.thidua.plan.reading.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Recipient;
import vn.thidua.plan.reading.structure.Outline;
import vn.thidua.plan.reading.structure.Text;

/** Reads the recipients (nơi nhận). */
public final class RecipientReader {

    /** The copy that stays with the issuer ends every list. */
    private static final Pattern FILE_COPY = Pattern.compile("lưu\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NEXT = Pattern.compile("; (?=- |lưu\\b)", Pattern.UNICODE_CHARACTER_CLASS);

    /** Where all recipients stand on one line without bullets, each semicolon parts two. */
    private static final Pattern INLINE = Pattern.compile(";\\s*");

    private RecipientReader() {}

    /** Returns the recipients in the order of the text, one for each line with a bullet; bullets and punctuation at the end are left out. */
    public static List<Recipient> read(Outline outline) {
        List<List<Text>> items = new ArrayList<>();
        boolean bulleted = false;
        for (Text line : lines(outline)) {
            boolean bullet =
                    FootLines.isBullet(line) || FILE_COPY.matcher(line.key()).lookingAt();
            bulleted |= bullet;
            if (!bullet && line.toString().endsWith(":")) {
                bulleted = false;
            } else if (bullet || !bulleted || items.isEmpty()) {
                items.add(new ArrayList<>(List.of(FootLines.withoutBullet(line))));
            } else {
                items.getLast().add(line);
            }
        }
        return items.stream()
                .map(Text::join)
                .map(RecipientReader::trimmed)
                .filter(text -> text.length() > 1)
                .map(RecipientReader::recipient)
                .toList();
    }

    /** The lines, those taken apart that hold several bullets or name the file copy behind another recipient. */
    private static List<Text> lines(Outline outline) {
        List<Text> lines = new ArrayList<>();
        List<Text> printed = FootLines.of(outline).recipients();
        boolean inline = printed.size() == 1 && !FootLines.isBullet(printed.getFirst());
        for (Text line : printed) {
            int from = 0;
            Matcher next = (inline ? INLINE : NEXT).matcher(line.key());
            while (next.find()) {
                lines.add(line.subText(from, next.start()));
                from = next.end();
            }
            lines.add(line.from(from));
        }
        return lines;
    }

    private static Recipient recipient(Text text) {
        return new Recipient(text.toString(), text.span(), Certainty.SURE);
    }

    private static Text trimmed(Text text) {
        int end = text.length();
        while (end > 0 && ";., ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.subText(0, end).trim();
    }
}
