package vn.thidua.plan.reading.reward;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plan.reading.structure.Text;

/** Reads awards from running text: "… tặng Giấy khen cho các tập thể, cá nhân có thành tích …". */
final class Clauses {

    private static final List<String> JUDGING = List.of(
            "khen thưởng", "thành tích", "bình xét", "xét chọn", "đề nghị", "tiêu chuẩn", "tiêu biểu", "xuất sắc");

    private static final Pattern END =
            Pattern.compile(";(?!\\s?(?:và )?\\d{1,3} (?:tập thể|cá nhân|hộ gia đình|gia đình))");

    /** How many characters behind a form the recipients are looked for. */
    private static final int REACH = 240;

    private Clauses() {}

    static Award award(Mention mention) {
        Text text = mention.text();
        Text behind = text.subText(mention.to(), Math.min(text.length(), mention.to() + REACH));
        String key = behind.key();
        int cut = cut(key);
        List<String> recipients = mention.verb() >= 0 || startsRecipients(key)
                ? RecipientKinds.read(key.substring(0, cut), 0)
                : List.of();
        List<String> criteria = new ArrayList<>();
        if (!recipients.isEmpty()) {
            Criteria.add(criteria, behind.subText(0, cut));
        } else {
            recipients = ahead(mention, criteria);
        }
        return new Award(mention, recipients, criteria, text.span());
    }

    /** "Tập thể, cá nhân có thành tích … được tặng Giấy khen", "… đề nghị Bộ trưởng tặng …": whom and what for stand ahead of the form. */
    static List<String> ahead(Mention mention, List<String> criteria) {
        Text before = mention.text().subText(Math.max(0, mention.from() - REACH), mention.from());
        String key = before.key();
        int received = Words.find(key, "được", 0);
        int passive = received < 0 ? Words.find(key, "đề nghị", 0) : received;
        int kind = RecipientKinds.find(key, 0);
        if (kind < 0 || passive < kind || Words.has(key, "theo thẩm quyền")) {
            return List.of();
        }
        Criteria.add(criteria, before.subText(kind, passive));
        return RecipientKinds.readStrict(key, kind);
    }

    /** Tells whether a sentence without a form says whom awards go to and for what. */
    static boolean isShared(Text sentence) {
        String key = sentence.key();
        return !RecipientKinds.readStrict(key, 0).isEmpty() && Words.hasAny(key, JUDGING);
    }

    private static boolean startsRecipients(String key) {
        int at = Words.skipSpace(key, 0);
        return Words.startsAt(key, "tặng", at)
                || Words.startsAt(key, "cho", at)
                || Words.startsAt(key, "đối với", at)
                || Words.startsAt(key, "dành cho", at);
    }

    /** The clause of a form ends with a semicolon, unless that only parts "02 tập thể; 05 cá nhân". */
    private static int cut(String key) {
        Matcher end = END.matcher(key);
        return end.find() ? end.start() : key.length();
    }
}
