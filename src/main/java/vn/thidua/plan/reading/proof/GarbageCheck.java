package vn.thidua.plan.reading.proof;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.reading.Span;

/** Looks for lines that recognition has made unreadable. */
final class GarbageCheck implements Check {

    private static final int LEAST_TOKENS = 2;

    @Override
    public void look(Evidence evidence, Findings findings) {
        String raw = evidence.raw();
        List<Span> run = new ArrayList<>();
        int from = 0;
        while (from < raw.length()) {
            int end = raw.indexOf('\n', from);
            int to = end < 0 ? raw.length() : end;
            if (!raw.substring(from, to).isBlank()) {
                if (isGarbage(raw, from, to)) {
                    run.add(new Span(from, to));
                } else if (!run.isEmpty()) {
                    tell(evidence, run, findings);
                }
            }
            from = to + 1;
        }
        if (!run.isEmpty()) {
            tell(evidence, run, findings);
        }
    }

    private static void tell(Evidence evidence, List<Span> run, Findings findings) {
        Span span = run.getFirst().union(run.getLast());
        findings.add(Fault.UNREADABLE, evidence.where(span), span, evidence.words(span));
        run.clear();
    }

    /** A line most of whose pieces hold signs that no word holds. */
    private static boolean isGarbage(String raw, int from, int to) {
        int pieces = 0;
        int odd = 0;
        int at = from;
        while (at < to) {
            while (at < to && Character.isWhitespace(raw.charAt(at))) {
                at++;
            }
            int end = at;
            while (end < to && !Character.isWhitespace(raw.charAt(end))) {
                end++;
            }
            if (end > at && !isRule(raw, at, end)) {
                pieces++;
                odd += isOdd(raw, at, end) ? 1 : 0;
            }
            at = Math.max(end, at + 1);
        }
        return odd >= LEAST_TOKENS && odd * 2 >= pieces;
    }

    /** "|", "---", "* *", "…": ruling and leaders. */
    private static boolean isRule(String raw, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("|-_*.…=+#<>/:".indexOf(raw.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOdd(String raw, int from, int to) {
        int odd = 0;
        for (int i = from; i < to; i++) {
            char c = raw.charAt(i);
            boolean combining = Character.getType(c) == Character.NON_SPACING_MARK;
            if ("¬¦§¤¢£¥©®°±×÷ŸÞþðÐæÆøØßñÑ^~{}\\`¿¡«»".indexOf(c) >= 0
                    || c == '\uFFFD'
                    || (Character.isISOControl(c) && c != '\t')
                    || (Character.getType(c) == Character.MODIFIER_SYMBOL && !combining)) {
                odd++;
            }
        }
        return odd > 0;
    }
}
