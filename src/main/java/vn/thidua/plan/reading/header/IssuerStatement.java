package vn.thidua.plan.reading.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Header.Field;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.Outline;
import vn.thidua.plan.reading.structure.Text;

/** Finds the issuing body in sentences such as "… xây dựng Kế hoạch" where the head is lost. */
final class IssuerStatement {

    private static final int NAME_AT_MOST = 90;
    private static final Pattern ACT = Pattern.compile(
            "\\s(?:\\(sau đây[^)]{0,80}\\)\\s)?(?:ban hành|xây dựng|phát động|triển khai|tổ chức|đề ra|thực hiện|hướng dẫn)\\s(?:và\\s\\p{L}+\\s\\p{L}+\\s)?(?:kế hoạch|đợt|phong trào|chương trình|cuộc)");

    private IssuerStatement() {}

    static @Nullable Field read(Outline outline, @Nullable Field place) {
        Field attached = attached(outline.plan().attachment());
        if (attached != null) {
            return attached;
        }
        for (Block block : outline.plan().body().children()) {
            if (block.isNumbered()) {
                break;
            }
            Field found = signing(block);
            if (found == null) {
                found = acting(block.text(), place);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** In a decision the line in capitals above the grounds: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …". */
    private static @Nullable Field signing(Block block) {
        Text text = block.text();
        boolean capitals = text.toString().chars().noneMatch(Character::isLowerCase);
        return !capitals || text.length() > NAME_AT_MOST || text.isEmpty() ? null : body(text);
    }

    /** "Ban hành kèm theo Quyết định … của …". */
    private static @Nullable Field attached(Text attachment) {
        int of = attachment.key().lastIndexOf(" của ");
        if (of < 0) {
            return null;
        }
        Text body = attachment.from(of + 5).trim();
        int end = body.length();
        while (end > 0 && ").; ".indexOf(body.charAt(end - 1)) >= 0) {
            end--;
        }
        return body(body.subText(0, end));
    }

    /** The body that a text names, the post of its head left out; null where it names none. */
    private static @Nullable Field body(Text text) {
        Text body = text;
        String key = body.key();
        for (String head : List.of("chủ tịch ", "giám đốc ", "trưởng phòng ", "hiệu trưởng ")) {
            if (key.startsWith(head) && IssuerReader.startsBody(key.substring(head.length()))) {
                body = body.from(head.length());
            }
        }
        return IssuerReader.startsBody(body.key())
                ? new Field(BodyNames.written(body.toString()), body.span(), Certainty.SURE)
                : null;
    }

    private static @Nullable Field acting(Text text, @Nullable Field place) {
        String key = text.key();
        Matcher act = ACT.matcher(key);
        while (act.find()) {
            int from = start(key, act.start());
            if (from >= 0) {
                Text body = text.subText(from, act.start());
                String name = BodyNames.written(body.toString());
                String level = lastWord(key.substring(from, act.start()));
                boolean open =
                        Bodies.LEVELS.stream().anyMatch(word -> word.equals(level) || word.endsWith(" " + level));
                if (open && place != null) {
                    name = name + " " + place.value();
                }
                return new Field(name, body.span(), Certainty.UNSURE);
            }
        }
        return null;
    }

    /** Where the name that ends at {@code end} begins: the earliest first word of a body in the last clause. */
    private static int start(String key, int end) {
        int lowest = Math.max(0, end - NAME_AT_MOST);
        List<Integer> starts = new ArrayList<>();
        for (int i = end - 1; i >= lowest; i--) {
            char c = key.charAt(i);
            if (c == ';' || c == '.' || c == ':' || c == ',') {
                break;
            }
            boolean wordStart = i == 0 || key.charAt(i - 1) == ' ';
            if (wordStart && key.startsWith("về ", i)) {
                return -1;
            }
            boolean possessed = i > 4 && key.startsWith("của ", i - 4);
            if (wordStart && !possessed && IssuerReader.startsBody(key.substring(i, end) + " ")) {
                starts.add(i);
            }
        }
        return starts.isEmpty() ? -1 : starts.getLast();
    }

    private static String lastWord(String words) {
        String stripped = words.strip();
        return stripped.substring(stripped.lastIndexOf(' ') + 1);
    }
}
