package vn.thidua.plan.reading.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Target;
import vn.thidua.plan.reading.structure.Spelling;

/** Looks for a thing that is promised twice with different values, or with different words for the same value. */
final class TargetCheck implements Check {

    /** Words that say nothing of what is measured. */
    private static final Set<String> EMPTY = Set.of(
            "phấn", "đấu", "phần", "đầu", "tỷ", "tỉ", "lệ", "đạt", "đặt", "duy", "trì", "kết", "quả", "có", "là", "các",
            "số", "được", "thực", "hiện", "hoàn", "thành", "bảo", "đảm", "trên", "dưới", "từ", "năm", "chỉ", "tiêu",
            "toàn", "cả", "trong", "tham", "gia", "dân", "phải", "mức");

    private static final int LEAST_WORDS = 2;

    @Override
    public void look(Evidence evidence, Findings findings) {
        Map<String, Target> first = new HashMap<>();
        for (Target target : evidence.reading().targets()) {
            String subject = subject(target.subject());
            if (subject.isEmpty()) {
                continue;
            }
            String key =
                    subject + "|" + unit(target.unit()) + "|" + deadline(target.deadline()) + "|" + target.baseline();
            Target other = first.putIfAbsent(key, target);
            if (other != null) {
                compare(evidence, other, target, findings);
            }
        }
    }

    private static void compare(Evidence evidence, Target one, Target other, Findings findings) {
        boolean sameValue = one.value().compareTo(other.value()) == 0 && same(one, other);
        if (sameValue && one.op() == other.op()) {
            return;
        }
        boolean sameKind = isLevel(one.op()) == isLevel(other.op());
        if (!sameKind) {
            return;
        }
        Fault fault = sameValue ? Fault.TARGET_WORDING : Fault.TARGET_CONFLICT;
        findings.add(
                fault,
                evidence.where(other.span()),
                other.span(),
                List.of(one.span()),
                Quotes.fold(one.subject()),
                evidence.words(one.span()),
                evidence.words(other.span()));
    }

    private static boolean same(Target one, Target other) {
        return one.valueMax() == null
                ? other.valueMax() == null
                : other.valueMax() != null && one.valueMax().compareTo(other.valueMax()) == 0;
    }

    /** A level reached, as against a change. */
    private static boolean isLevel(Target.Operator op) {
        return switch (op) {
            case EQUAL, AT_LEAST, AT_MOST, MORE, LESS, RANGE -> true;
            case INCREASE, DECREASE, INCREASE_PCT, DECREASE_PCT, TIMES -> false;
        };
    }

    /** The words that tell what is measured; empty where too few are left to tell. */
    private static String subject(String printed) {
        StringBuilder words = new StringBuilder();
        int count = 0;
        for (String word : Spelling.key(printed).split("[^\\p{L}\\d]+")) {
            if (!word.isEmpty() && !EMPTY.contains(word)) {
                words.append(word).append(' ');
                count++;
            }
        }
        return count < LEAST_WORDS ? "" : words.toString().strip();
    }

    private static String unit(@Nullable String unit) {
        return unit == null ? "" : Spelling.key(unit);
    }

    private static String deadline(@Nullable Dating deadline) {
        return deadline == null ? "" : deadline.iso().substring(0, 4);
    }
}
