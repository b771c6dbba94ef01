package vn.thidua.plan.reading.proof;

import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.Target;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.Marker;

/** Looks at figures: those written twice that do not agree ("05 (sáu)"), and targets that have none. */
final class CountCheck implements Check {

    private static final List<String> WORDS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

    private static final Pattern TWICE =
            Pattern.compile("(?<![\\d.,/])0?(\\d{1,2}) ?\\((một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\\)");

    @Override
    public void look(Evidence evidence, Findings findings) {
        for (Passage passage : evidence.passages()) {
            if (!passage.hasDigit()) {
                continue;
            }
            Matcher twice = TWICE.matcher(passage.text().key());
            while (twice.find()) {
                if (Integer.parseInt(twice.group(1)) != WORDS.indexOf(twice.group(2))) {
                    Span span = passage.text().span(twice.start(), twice.end());
                    findings.add(Fault.COUNT_MISMATCH, passage.where(), span, evidence.words(span));
                }
            }
        }
        List<Span> targets =
                evidence.reading().targets().stream().map(Target::span).sorted().toList();
        if (!targets.isEmpty()) {
            evidence.outline().blocks().forEach(block -> numberless(evidence, block, targets, findings));
        }
    }

    private static boolean isWhole(String text) {
        return text.endsWith(".") || text.endsWith(";");
    }

    /** An item called "Chỉ tiêu 3" that no target was read from and that holds no figure but years. */
    private static void numberless(Evidence evidence, Block block, List<Span> targets, Findings findings) {
        Marker marker = block.marker();
        String name = block.whole().key();
        boolean called = marker != null && (name.startsWith("chỉ tiêu") || name.startsWith("- chỉ tiêu"));
        if (!called
                || !block.children().isEmpty()
                || block.whole().length() < 30
                || (block.isHeading() && block.rest().isEmpty())) {
            return;
        }
        Span span = block.fullSpan();
        int at = Collections.binarySearch(targets, new Span(span.from(), span.from()));
        int next = at < 0 ? -at - 1 : at;
        boolean has = (next < targets.size() && span.overlaps(targets.get(next)))
                || (next > 0 && span.overlaps(targets.get(next - 1)));
        if (!has
                && block.text().toString().indexOf('%') < 0
                && isWhole(block.text().toString().stripTrailing())) {
            findings.add(
                    Fault.TARGET_WITHOUT_NUMBER,
                    evidence.where(block.span()),
                    block.span(),
                    Quotes.fold(block.whole().toString()));
        }
    }
}
