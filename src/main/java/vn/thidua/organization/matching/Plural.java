package vn.thidua.organization.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.matching.OfficeMatch.Reason;

/** An office name that means many: "các phòng, ban", "UBND 16 phường", "các trường mầm non, tiểu học". */
final class Plural {

    private static final int BY_KIND = 95;
    private static final int BY_BEGINNING = 90;
    private static final int DOUBTFUL = 70;
    private static final Pattern HEAD = Pattern.compile(
            "^(?:(?:uy ban nhan dan|uy ban nhan|hoi dong nhan dan|chinh quyen)(?: va)? )?((?:tat ca |toan bo |toan the )?(?:cac |nhung )?)(?:(\\d{1,3}) )?(?:(?:uy ban nhan dan) )?(cac )?");
    private static final Pattern TAIL = Pattern.compile("( tren dia ban.*| truc thuoc.*| thuoc .*| cong lap)$");
    private static final Set<String> OPEN = Set.of("don vi", "co quan", "to chuc", "co quan don vi", "cac don vi");

    private final OfficeBook book;
    private final List<String> pieces;
    private boolean many;
    private boolean said;
    private @Nullable Integer count;
    private boolean open;

    Plural(OfficeBook book, List<String> pieces) {
        this.book = book;
        this.pieces = pieces;
    }

    /** Returns the units meant; empty when the name is no plural of something known. */
    Optional<OfficeMatch> match() {
        List<String> words = new ArrayList<>();
        for (String piece : pieces) {
            words.add(word(piece));
        }
        said = many;
        many |= pieces.size() > 1;
        return ofKinds(words).or(() -> said && !open ? beginning(words) : Optional.empty());
    }

    private String word(String piece) {
        boolean related = OfficeWords.leavesOpen(piece);
        String rest = piece.replaceAll(" (co )?lien quan.*", "");
        open |= related;
        Matcher head = HEAD.matcher(rest);
        if (head.find()) {
            many |= !head.group(1).isEmpty() || head.group(3) != null;
            if (head.group(2) != null) {
                many = true;
                count = (count == null ? 0 : count) + Integer.parseInt(head.group(2));
            }
            rest = rest.substring(head.end());
        }
        rest = TAIL.matcher(rest).replaceAll("");
        if (rest.endsWith(" don vi") || rest.endsWith(" co quan")) {
            open = true;
            rest = rest.substring(0, rest.lastIndexOf(' ', rest.lastIndexOf(' ') - 1));
        }
        if (OPEN.contains(rest)) {
            open = true;
            return "";
        }
        return book.kindsOf(rest).isEmpty() ? kindWordWithoutLevel(rest) : rest;
    }

    private String kindWordWithoutLevel(String word) {
        String without = book.withoutLevel(word);
        return book.kindsOf(without).isEmpty() ? word : without;
    }

    private Optional<OfficeMatch> ofKinds(List<String> words) {
        Set<String> kinds = new LinkedHashSet<>();
        for (String word : words) {
            if (word.isEmpty()) {
                continue;
            }
            Set<String> meant = book.kindsOf(word);
            if (meant.isEmpty()) {
                return Optional.empty();
            }
            if (kinds.stream().noneMatch(meant::contains)) {
                kinds.addAll(meant);
            }
        }
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(judge(book.ofKinds(kinds)));
    }

    private OfficeMatch judge(List<UnitId> units) {
        if (units.isEmpty()) {
            return OfficeMatch.unsure(Reason.UNKNOWN, 0, 0, List.of());
        }
        if (!many) {
            return units.size() == 1 ? OfficeMatch.units(Reason.NAME, units, BY_KIND) : unsure(Reason.AMBIGUOUS, units);
        }
        if (open) {
            return unsure(Reason.PARTLY, units);
        }
        if (count == null) {
            return OfficeMatch.units(Reason.KIND, units, BY_KIND);
        }
        return count == units.size()
                ? OfficeMatch.units(Reason.KIND_COUNT, units, BY_KIND)
                : unsure(Reason.COUNT_DIFFERS, units);
    }

    private OfficeMatch unsure(Reason reason, List<UnitId> units) {
        return OfficeMatch.unsure(reason, DOUBTFUL, units.size(), new Likeness(book).candidates(units, DOUBTFUL));
    }

    private Optional<OfficeMatch> beginning(List<String> words) {
        Set<UnitId> units = new LinkedHashSet<>();
        String first = String.join(" ", OfficeWords.of(words.getFirst()));
        int end = first.indexOf(' ');
        String head = end < 0 ? first : first.substring(0, end);
        for (String word : words) {
            String start = String.join(" ", OfficeWords.of(word));
            List<UnitId> found = book.beginning(start);
            if (found.isEmpty()) {
                found = book.beginning(head + " " + start);
            }
            if (found.isEmpty() || start.isEmpty()) {
                return Optional.empty();
            }
            units.addAll(found);
        }
        boolean counted = count == null || count == units.size();
        return Optional.of(
                counted
                        ? OfficeMatch.units(Reason.ALIKE, List.copyOf(units), BY_BEGINNING)
                        : unsure(Reason.COUNT_DIFFERS, List.copyOf(units)));
    }
}
