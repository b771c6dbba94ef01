package vn.thidua.plan.reading.proof;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.plan.reading.Part;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.DocumentPart;
import vn.thidua.plan.reading.structure.Marker;
import vn.thidua.plan.reading.structure.Marker.Style;

/** Looks for items whose numbers jump or come twice. */
final class NumberingCheck implements Check {

    /** Place of đ in the alphabet of items; many writers leave it out. */
    private static final int D_BAR = 5;

    private static final Set<Style> LETTERS = EnumSet.of(Style.CAPITAL, Style.LETTER);

    private static final Set<Style> NUMBERED = EnumSet.of(Style.PARENTHESIS, Style.ARABIC, Style.DECIMAL);

    @Override
    public void look(Evidence evidence, Findings findings) {
        boolean usesDBar =
                evidence.outline().blocks().stream().anyMatch(block -> isLetter(block) && "đ".equals(block.no()));
        for (DocumentPart part : evidence.outline().parts()) {
            String prefix = part.kind() == Part.Kind.ANNEX ? "Phụ lục " : "";
            siblings(evidence, part.body(), prefix, usesDBar, findings);
            part.body().walk(block -> {
                if (block != part.body()) {
                    siblings(evidence, block, prefix, usesDBar, findings);
                }
            });
        }
    }

    private static boolean isLetter(Block block) {
        Marker marker = block.marker();
        return marker != null && marker.style() == Style.LETTER;
    }

    private static void siblings(Evidence evidence, Block parent, String prefix, boolean usesDBar, Findings findings) {
        Map<Style, Block> last = new EnumMap<>(Style.class);
        for (Block block : parent.children()) {
            Marker marker = block.marker();
            if (marker == null || marker.isBullet() || marker.value() == 0) {
                continue;
            }
            Block before = last.put(marker.style(), block);
            String where = (prefix + (parent.path().isEmpty() ? "" : parent.path())).strip();
            if (before == null) {
                first(block, marker, where, findings);
            } else {
                next(evidence, before, block, where, usesDBar, findings);
            }
        }
    }

    private static void first(Block block, Marker marker, String where, Findings findings) {
        if (marker.value() > 1
                && marker.value() < 10
                && (marker.style() == Style.DECIMAL || marker.style() == Style.ROMAN)) {
            String no = marker.no();
            String expected = marker.style() == Style.ROMAN ? "I" : no.substring(0, no.lastIndexOf('.') + 1) + "1";
            findings.add(Fault.NUMBERING_START, where, block.span(), no, expected);
        }
    }

    private static void next(
            Evidence evidence, Block before, Block block, String where, boolean usesDBar, Findings findings) {
        Marker left = before.marker();
        Marker right = block.marker();
        if (left == null || right == null || isOtherList(left, right)) {
            return;
        }
        int step = right.value() - left.value();
        if (step == 0) {
            findings.add(Fault.NUMBERING_DUPLICATE, where, block.span(), List.of(before.span()), right.no());
        } else if (step == 2 && LETTERS.contains(left.style()) && left.value() == D_BAR - 1 && !isDigits(left.no())) {
            if (usesDBar && left.style() == Style.LETTER) {
                findings.add(Fault.NUMBERING_LETTER, where, block.span(), left.no(), right.no());
            }
        } else if (step > 1 && step < 10 && !isPrintedBetween(evidence.raw(), before, block, left, right)) {
            findings.add(Fault.NUMBERING_GAP, where, block.span(), List.of(before.span()), left.no(), right.no());
        }
    }

    /** The number that seems to be missing may stand where it was not taken for the start of an item, as in a table or a broken line. */
    private static boolean isPrintedBetween(String raw, Block before, Block block, Marker left, Marker right) {
        if (right.value() != left.value() + 2 || !NUMBERED.contains(left.style())) {
            return false;
        }
        String no = left.no();
        int digits = no.length();
        while (digits > 0 && !Character.isDigit(no.charAt(digits - 1))) {
            digits--;
        }
        int start = digits;
        while (start > 0 && Character.isDigit(no.charAt(start - 1))) {
            start--;
        }
        if (start == digits || before.span().to() > block.span().from()) {
            return false;
        }
        String missing = no.substring(0, start) + (left.value() + 1) + no.substring(digits);
        String printed = left.style() == Style.ARABIC ? "\n" + missing + "." : missing;
        int at = raw.indexOf(printed, before.span().from());
        return at >= 0 && at < block.span().from();
    }

    /** Numbers of a decimal list agree but for their last place; a list of letters does not go on with digits. */
    private static boolean isOtherList(Marker left, Marker right) {
        if (left.style() == Style.DECIMAL) {
            int one = left.no().lastIndexOf('.');
            int other = right.no().lastIndexOf('.');
            return one < 0
                    || other < 0
                    || !left.no().substring(0, one).equals(right.no().substring(0, other));
        }
        return (left.style() == Style.LETTER || left.style() == Style.PARENTHESIS)
                && isDigits(left.no()) != isDigits(right.no());
    }

    private static boolean isDigits(String no) {
        return no.chars().anyMatch(Character::isDigit);
    }
}
