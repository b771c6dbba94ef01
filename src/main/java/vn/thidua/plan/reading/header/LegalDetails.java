package vn.thidua.plan.reading.header;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.structure.Text;

/** Date and issuer that stand behind the number of a document. */
final class LegalDetails {

    private static final int DATE_WITHIN = 4;
    private static final Pattern ISSUER = Pattern.compile("\\)?\\s*của\\s+");
    private static final Pattern ISSUER_END = Pattern.compile(
            "\\s+(?:về|ban hành|phê duyệt|quy định|thực hiện|hướng dẫn|triển khai|tại|trong|ngày|đối với|sửa đổi|công bố|phát động|tiếp tục|khóa|nhằm|cho|đã)(?!\\p{L})|[;:.,()“\"]");

    private LegalDetails() {}

    /** The date right behind the number, null where there is none with its year. */
    static @Nullable Dating date(Text after) {
        Dates.Found found = found(after);
        return found == null || found.year() == 0 ? null : found.dating();
    }

    private static Dates.@Nullable Found found(Text after) {
        String key = after.key();
        int at = key.indexOf("ngày");
        return at < 0 || at > DATE_WITHIN ? null : Dates.at(key, at);
    }

    /** The body named with "của" behind number and date, null where there is none. */
    static @Nullable String issuer(Text after) {
        Dates.Found found = found(after);
        int from = found == null ? 0 : found.end();
        String key = after.key();
        Matcher of = ISSUER.matcher(key).region(from, key.length());
        if (!of.lookingAt()) {
            return null;
        }
        Matcher end = ISSUER_END.matcher(key).region(of.end(), key.length());
        Text issuer =
                after.subText(of.end(), end.find() ? end.start() : key.length()).trim();
        return issuer.isEmpty() ? null : issuer.toString();
    }
}
