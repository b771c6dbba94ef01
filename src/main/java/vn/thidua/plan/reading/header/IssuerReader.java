package vn.thidua.plan.reading.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Header.Field;
import vn.thidua.plan.reading.structure.DocumentPart;
import vn.thidua.plan.reading.structure.Outline;
import vn.thidua.plan.reading.structure.Spelling;
import vn.thidua.plan.reading.structure.Text;

/** Reads which body issued the plan: from the left of the head, or from what the plan says of itself where the head is lost. */
final class IssuerReader {

    private static final int HEAD_LINES = 12;
    private static final int CUT_AT_MOST = 6;
    private static final int NAME_AT_MOST = 90;

    private IssuerReader() {}

    static @Nullable Field read(Outline outline, @Nullable Field place) {
        DocumentPart plan = outline.plan();
        List<Text> bodies = bodies(plan.head());
        Field head = bodies.isEmpty() ? null : named(bodies, youthUnion(plan.head()));
        Field stated = IssuerStatement.read(outline, place);
        if (head != null) {
            return stated != null && goesOn(head, stated) ? stated : head;
        }
        if (stated != null) {
            return stated;
        }
        return outline.parts().stream()
                .map(part -> bodies(part.head()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> named(found, ""))
                .orElse(null);
    }

    /** Part of the name may stand in a line of the head that is lost, or on the right of it. */
    private static boolean goesOn(Field head, Field stated) {
        return Spelling.key(stated.value()).startsWith(Spelling.key(head.value()) + " ");
    }

    /** The bodies named in a head, the superior one first. */
    private static List<Text> bodies(List<Text> head) {
        List<List<Text>> bodies = new ArrayList<>();
        boolean cut = false;
        List<Text> lines = head.subList(0, Math.min(HEAD_LINES, head.size()));
        for (int i = 0; i < lines.size(); i++) {
            Text line = lines.get(i);
            String key = line.key();
            boolean tooLong = line.length() > NAME_AT_MOST;
            if (tooLong && bodies.isEmpty()) {
                continue;
            }
            if (tooLong
                    || (key.startsWith("số") && (key.length() < 3 || !Character.isLetter(key.charAt(2))))
                    || Motto.isPart(line)) {
                break;
            }
            boolean joined = i + 1 < lines.size()
                    && key.length() <= CUT_AT_MOST
                    && startsBody(key + " " + lines.get(i + 1).key());
            boolean opens = !cut && (startsBody(key) || joined);
            cut = joined;
            if (opens) {
                bodies.add(new ArrayList<>());
            }
            if (!bodies.isEmpty() && key.chars().anyMatch(Character::isLetter)) {
                bodies.getLast().add(line);
            }
        }
        return bodies.stream().map(Text::join).toList();
    }

    static boolean startsBody(String key) {
        return Bodies.STARTS.stream().anyMatch(key::startsWith)
                && Bodies.MEETINGS.stream().noneMatch(key::startsWith);
    }

    /** The name of the Youth Union where a line of the head, beside or above that of the organ, gives it. */
    private static String youthUnion(List<Text> head) {
        return head.stream()
                        .limit(HEAD_LINES)
                        .anyMatch(line -> line.key().startsWith("đoàn tncs hồ chí minh")
                                || line.key().startsWith("đoàn thanh niên cộng sản hồ chí minh"))
                ? "Đoàn TNCS Hồ Chí Minh"
                : "";
    }

    /** Names the last of the bodies; an organ has the name of the body above it, or of the union that the head names aside. */
    private static Field named(List<Text> bodies, String union) {
        Text own = bodies.getLast();
        String name = BodyNames.written(own.toString());
        String key = own.key();
        String above = bodies.size() > 1
                ? BodyNames.written(bodies.get(bodies.size() - 2).toString())
                : union;
        name = above.isEmpty() ? name : ofUnion(name, above);
        boolean placeless =
                Bodies.PLACELESS.stream().anyMatch(key::startsWith) && levelAt(name.toLowerCase(Locale.ROOT)) < 0;
        if (placeless && bodies.size() > 1) {
            String superior = BodyNames.written(bodies.get(bodies.size() - 2).toString());
            int level = levelAt(superior.toLowerCase(Locale.ROOT));
            if (level >= 0) {
                name = name + " " + lowerFirst(superior.substring(level));
            }
        }
        return new Field(name, own.span(), Certainty.SURE);
    }

    /** "Ban Thường vụ" of the union above it; "Ban Chấp hành tỉnh …" below "Đoàn TNCS …" has the union's name in its midst. */
    private static String ofUnion(String name, String union) {
        String key = name.toLowerCase(Locale.ROOT);
        for (String organ : Bodies.ORGANS) {
            if (key.equals(organ)) {
                return name + " " + union;
            }
            if (key.startsWith(organ) && levelAt(key) == organ.length() + 1) {
                return name.substring(0, organ.length()) + " " + union + name.substring(organ.length());
            }
        }
        return name;
    }

    /** Offset of the last word for a territory that has a name behind it, -1 where there is none. */
    static int levelAt(String key) {
        int best = -1;
        for (String level : Bodies.LEVELS) {
            int at = key.lastIndexOf(level + " ");
            if (at >= 0
                    && (at == 0 || key.charAt(at - 1) == ' ')
                    && at + level.length() + 1 < key.length()
                    && (best < 0 || at < best)) {
                best = at;
            }
        }
        return best;
    }

    private static String lowerFirst(String words) {
        return words.isEmpty() || words.startsWith("Thành phố")
                ? words
                : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
