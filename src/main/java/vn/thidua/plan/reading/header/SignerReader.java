package vn.thidua.plan.reading.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Header.Signer;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.structure.Outline;
import vn.thidua.plan.reading.structure.Text;

/** Reads who signed, in which post and on whose behalf. */
final class SignerReader {

    private static final Pattern AUTHORITY =
            Pattern.compile("^(?:(TM|T\\.M|KT|TL|TUQ)\\s*[./]|(T/M|K/T|T/L))\\s*(?=\\p{Lu})");

    private @Nullable String name;
    private @Nullable String title;
    private final List<String> authorities = new ArrayList<>();
    private @Nullable Span span;
    private boolean sure;

    private SignerReader() {}

    /** Returns the signer, null where the foot names neither person nor post. */
    static @Nullable Signer read(Outline outline) {
        SignerReader reader = new SignerReader();
        List<Text> lines = FootLines.of(outline).signature();
        lines.forEach(reader::line);
        if ((reader.name == null && reader.title == null) || reader.span == null) {
            return null;
        }
        return new Signer(
                reader.name,
                reader.title,
                reader.authority(),
                reader.span,
                reader.sure ? Certainty.SURE : Certainty.UNSURE);
    }

    private void line(Text line) {
        Matcher authority = AUTHORITY.matcher(line);
        if (authority.find()) {
            String word = authority.group().replaceAll("[^\\p{Lu}]", "");
            if (!authorities.contains(word)) {
                authorities.add(word);
            }
            cover(line);
            return;
        }
        String post = Posts.at(line.key());
        if (post != null && !(PersonNames.isName(line) && PersonNames.hasFamilyName(line) && !isCapitals(line))) {
            title = post;
            cover(line);
            Text rest = line.from(Math.min(post.length(), line.length())).trim();
            if (PersonNames.isName(rest) && PersonNames.hasFamilyName(rest)) {
                name = nameOf(rest);
                sure = true;
            }
        } else if (PersonNames.isName(line)
                && !IssuerReader.startsBody(line.key() + " ")
                && (PersonNames.hasFamilyName(line) || !sure)) {
            name = nameOf(line);
            sure = PersonNames.hasFamilyName(line);
            cover(line);
        }
    }

    private static String nameOf(Text line) {
        String printed = PersonNames.withoutDegree(line).toString();
        return isCapitals(line) ? Capitals.eachWord(printed) : printed;
    }

    private static boolean isCapitals(Text line) {
        return line.toString().chars().noneMatch(Character::isLowerCase);
    }

    private void cover(Text line) {
        Span place = line.span();
        span = span == null ? place : span.union(place);
    }

    /** "TM. KT." where a deputy signs for the head on behalf of a body; the post after "TM." alone signs for the body. */
    private @Nullable String authority() {
        if (authorities.isEmpty()) {
            return null;
        }
        return authorities.size() == 1 ? authorities.getFirst() : String.join(". ", authorities) + ".";
    }
}
