package vn.thidua.plan.reading.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plan.reading.structure.DocumentPart;
import vn.thidua.plan.reading.structure.Outline;
import vn.thidua.plan.reading.structure.Text;

/**
 * The foot of the document, its lines sorted.
 *
 * @param recipients lines of the list of recipients with their bullets, the title "Nơi nhận" left out
 * @param signature lines of the signature: authority, post, name
 */
record FootLines(List<Text> recipients, List<Text> signature) {

    private static final Pattern AUTHORITY =
            Pattern.compile("(?:^|\\s)((?:(?:TM|KT|TL|TUQ|T\\.M)\\s*[./]|T/M|K/T|T/L)\\s*(?=\\p{Lu}))");
    private static final Pattern BULLET = Pattern.compile("^\\s*[-–—+•*~·]\\s*");

    /** Sorts the foot of the plan, or that of the document it is attached to. */
    static FootLines of(Outline outline) {
        FootLines lines = sort(outline.plan().foot());
        if (!lines.recipients.isEmpty() || !lines.signature.isEmpty()) {
            return lines;
        }
        return outline.parts().stream()
                .map(DocumentPart::foot)
                .filter(foot -> !foot.isEmpty())
                .findFirst()
                .map(FootLines::sort)
                .orElse(lines);
    }

    private static FootLines sort(List<Text> foot) {
        List<Text> recipients = new ArrayList<>();
        List<Text> signature = new ArrayList<>();
        boolean listed = false;
        boolean closed = false;
        for (Text whole : foot) {
            Text line = whole;
            int label = label(line.key());
            if (label > 0) {
                listed = true;
                line = line.from(label).trim();
            }
            Matcher authority = AUTHORITY.matcher(line);
            if (authority.find()) {
                signature.add(line.from(authority.start(1)).trim());
                line = line.subText(0, authority.start(1)).trim();
            }
            if (line.isEmpty()) {
                continue;
            }
            boolean bullet = BULLET.matcher(line).find();
            if (bullet && listed) {
                Text tail = postBehind(line);
                if (!tail.isEmpty()) {
                    signature.add(tail);
                    line = line.subText(0, line.length() - tail.length()).trim();
                }
                recipients.add(line);
                closed = line.key().contains("lưu") && line.toString().endsWith(".");
            } else if (listed && !closed && signature.isEmpty() && !isSignature(line, recipients.isEmpty())) {
                recipients.add(line);
                closed = line.key().startsWith("lưu") && line.toString().endsWith(".");
            } else {
                signature.add(line);
            }
        }
        return new FootLines(recipients, signature);
    }

    static Text withoutBullet(Text line) {
        Matcher bullet = BULLET.matcher(line);
        return bullet.find() ? line.from(bullet.end()) : line;
    }

    static boolean isBullet(Text line) {
        return BULLET.matcher(line).find();
    }

    private static int label(String key) {
        if (!key.startsWith("nơi nhận") && !key.startsWith("noi nhận") && !key.startsWith("nơi nhân")) {
            return 0;
        }
        int end = 8;
        while (end < key.length() && (key.charAt(end) == ':' || key.charAt(end) == ' ' || key.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    private static boolean isSignature(Text line, boolean first) {
        String text = line.toString();
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT))
                && text.chars().anyMatch(Character::isLetter)
                && text.length() > 5;
        return capitals || (PersonNames.isName(line) && PersonNames.hasFamilyName(line) && !first);
    }

    /** A post in capitals that came to stand behind a recipient when two columns were read as one. */
    private static Text postBehind(Text line) {
        int end = line.toString().lastIndexOf(';');
        if (end < 0 || end + 1 >= line.length()) {
            return Text.EMPTY;
        }
        Text tail = line.from(end + 1).trim();
        String text = tail.toString();
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT)) && text.length() > 4;
        boolean noise = text.length() <= 4;
        return (capitals && Posts.at(tail.key()) != null) || noise ? tail : Text.EMPTY;
    }
}
