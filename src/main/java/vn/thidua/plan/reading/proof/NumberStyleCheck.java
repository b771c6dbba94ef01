package vn.thidua.plan.reading.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.plan.reading.Part;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.DocumentPart;
import vn.thidua.plan.reading.structure.Marker;
import vn.thidua.plan.reading.structure.Marker.Style;

/** Looks whether numbers of one kind all end in the same sign ("2.1." and "2.2", "a)" and "b."). */
final class NumberStyleCheck implements Check {

    private static final EnumSet<Style> STYLES = EnumSet.of(Style.DECIMAL, Style.LETTER);

    @Override
    public void look(Evidence evidence, Findings findings) {
        for (Style style : STYLES) {
            Map<String, List<Block>> byEnd = new LinkedHashMap<>();
            for (DocumentPart part : evidence.outline().parts()) {
                if (part.kind() != Part.Kind.ANNEX) {
                    part.blocks().forEach(block -> sort(block, style, byEnd));
                }
            }
            if (byEnd.size() > 1) {
                tell(evidence, byEnd, findings);
            }
        }
    }

    private static void sort(Block block, Style style, Map<String, List<Block>> byEnd) {
        Marker marker = block.marker();
        if (marker != null && marker.style() == style && !(style == Style.LETTER && startsWithDigit(marker.no()))) {
            byEnd.computeIfAbsent(end(marker.printed()), key -> new ArrayList<>())
                    .add(block);
        }
    }

    private static boolean startsWithDigit(String no) {
        return !no.isEmpty() && Character.isDigit(no.charAt(0));
    }

    private static String end(String printed) {
        int at = printed.length();
        while (at > 0 && !Character.isLetterOrDigit(printed.charAt(at - 1))) {
            at--;
        }
        return printed.substring(at).replace(" ", "");
    }

    /** The rarer ends are told of, where the usual one is clearly the usual. */
    private static void tell(Evidence evidence, Map<String, List<Block>> byEnd, Findings findings) {
        List<Block> usual = byEnd.values().stream()
                .max((left, right) -> Integer.compare(left.size(), right.size()))
                .orElseThrow();
        String usualEnd = end(printed(usual.getFirst()));
        List<Block> rare = byEnd.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(usualEnd))
                .flatMap(entry -> entry.getValue().stream())
                .sorted(Comparator.comparing(Block::span))
                .toList();
        if (usual.size() < 3 || rare.size() > usual.size()) {
            return;
        }
        List<Span> others = rare.stream().skip(1).map(Block::span).toList();
        Block first = rare.getFirst();
        findings.add(
                Fault.NUMBERING_POINT,
                evidence.where(first.span()),
                first.span(),
                others,
                printed(first),
                printed(usual.getFirst()));
    }

    private static String printed(Block block) {
        Marker marker = block.marker();
        return marker == null ? "" : marker.printed();
    }
}
