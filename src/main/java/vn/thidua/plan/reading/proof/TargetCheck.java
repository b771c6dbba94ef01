package vn.thidua.plan.reading.proof;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Target;
import vn.thidua.plan.reading.structure.Spelling;

/** Looks for a thing that is promised twice with different values, or with different words for the same value. */
final class TargetCheck implements Check {

    /** Words that say nothing of what is measured. */
    private static final Set<String> EMPTY = Set.of(
            "phấn", "đấu", "phần", "đầu", "tỷ", "tỉ", "ty", "lệ", "đạt", "đặt", "duy", "trì", "kết", "quả", "có", "là",
            "các", "số", "được", "thực", "hiện", "hoàn", "thành", "trên", "dưới", "từ", "năm", "chỉ", "tiêu", "toàn",
            "cả", "trong", "tham", "gia", "dân", "phải", "mức", "đảm");

    /** Content words needed before the same value in other words is told of, and before another value is. */
    private static final int LEAST_WORDS = 2;

    private static final int SURE_WORDS = 4;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]+");

    @Override
    public void look(Evidence evidence, Findings findings) {
        Map<String, Target> first = new HashMap<>();
        Map<String, Target> exact = new HashMap<>();
        for (Target target : evidence.reading().targets()) {
            silent(evidence, target, findings);
            String subject = subject(target.subject());
            if (!isLevel(target.op()) || words(subject) < LEAST_WORDS) {
                continue;
            }
            Target alike = first.putIfAbsent(subject + "|" + unit(target.unit()), target);
            if (alike != null && isSameTime(alike, target) && isSameValue(alike, target) && alike.op() != target.op()) {
                tell(Fault.TARGET_WORDING, evidence, alike, target, findings);
            }
            String whole = Spelling.key(target.subject());
            Target same =
                    words(whole) < SURE_WORDS ? null : exact.putIfAbsent(whole + "|" + unit(target.unit()), target);
            if (same != null && isSameTime(same, target) && !isSameValue(same, target)) {
                tell(Fault.TARGET_CONFLICT, evidence, same, target, findings);
            }
        }
    }

    /** A doubtful target whose own words do not say what is measured: tells which words before it were taken. */
    private static void silent(Evidence evidence, Target target, Findings findings) {
        if (target.certainty() == Certainty.UNSURE
                && !target.subject().isEmpty()
                && !letters(target.span().in(evidence.raw())).contains(letters(target.subject()))) {
            findings.add(
                    Fault.TARGET_SUBJECT,
                    evidence.where(target.span()),
                    target.span(),
                    evidence.words(target.span()),
                    Quotes.fold(target.subject()));
        }
    }

    private static String letters(String text) {
        return NO_WORD.matcher(Spelling.key(text)).replaceAll(" ").strip();
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split(" ").length;
    }

    private static void tell(Fault fault, Evidence evidence, Target one, Target other, Findings findings) {
        findings.add(
                fault,
                evidence.where(other.span()),
                other.span(),
                List.of(one.span()),
                Quotes.fold(one.subject()),
                evidence.words(one.span()),
                evidence.words(other.span()));
    }

    /** A target without a deadline of its own may be due at any. */
    private static boolean isSameTime(Target one, Target other) {
        Dating left = one.deadline();
        Dating right = other.deadline();
        return left == null
                || right == null
                || left.iso().substring(0, 4).equals(right.iso().substring(0, 4));
    }

    private static boolean isSameValue(Target one, Target other) {
        BigDecimal left = one.valueMax();
        BigDecimal right = other.valueMax();
        boolean sameEnd = left == null ? right == null : right != null && left.compareTo(right) == 0;
        return sameEnd && one.value().compareTo(other.value()) == 0;
    }

    /** A level reached, as against a change. */
    private static boolean isLevel(Target.Operator op) {
        return switch (op) {
            case EQUAL, AT_LEAST, AT_MOST, MORE, LESS, RANGE -> true;
            case INCREASE, DECREASE, INCREASE_PCT, DECREASE_PCT, TIMES -> false;
        };
    }

    /** The words that tell what is measured. */
    private static String subject(String printed) {
        StringBuilder words = new StringBuilder();
        NO_WORD.splitAsStream(Spelling.key(printed))
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
                .forEach(word -> words.append(word).append(' '));
        return words.toString().strip();
    }

    private static String unit(@Nullable String unit) {
        return unit == null ? "" : Spelling.key(unit);
    }
}
