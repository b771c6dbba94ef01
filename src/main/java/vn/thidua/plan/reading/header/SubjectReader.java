package vn.thidua.plan.reading.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Header.Field;
import vn.thidua.plan.reading.Part;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.DocumentPart;
import vn.thidua.plan.reading.structure.Outline;
import vn.thidua.plan.reading.structure.Text;

/** Reads what the plan is about (trích yếu). */
final class SubjectReader {

    private static final int BODY_LOOKED_AT = 8000;

    private static final int ABOUT_LINES = 5;

    private static final Pattern ABOUT =
            Pattern.compile("[(“\"]?(?:v/v|về việc):?\\s", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Về việc" written short is no part of a subject. */
    private static final Pattern SHORT = Pattern.compile("v/v:?\\s", Pattern.CASE_INSENSITIVE);

    private SubjectReader() {}

    static @Nullable Field read(Outline outline) {
        DocumentPart plan = outline.plan();
        if (plan.kind() == Part.Kind.ANNEX) {
            return null;
        }
        Text title =
                Text.join(plan.title().stream().filter(SubjectReader::isSubject).toList());
        Text about = plan.title().isEmpty() ? about(plan.head()) : null;
        Text subject =
                about == null ? title.from(DocumentTypes.wordLength(title)).trim() : about;
        Matcher label = SHORT.matcher(subject);
        subject = label.lookingAt() ? subject.from(label.end()) : subject;
        while (!subject.isEmpty() && ": ".indexOf(subject.charAt(0)) >= 0) {
            subject = subject.from(1);
        }
        while (!subject.isEmpty() && ".;: -".indexOf(subject.charAt(subject.length() - 1)) >= 0) {
            subject = subject.subText(0, subject.length() - 1);
        }
        if (subject.isEmpty()) {
            return null;
        }
        return new Field(Casing.likeIn(subject, body(plan)), subject.span(), Certainty.SURE);
    }

    /** What an official letter is about, from the line "V/v …" below its number; null where there is none. */
    static @Nullable Text about(List<Text> head) {
        for (int i = 0; i < head.size(); i++) {
            Text line = head.get(i);
            Matcher about = ABOUT.matcher(line);
            if (about.lookingAt()) {
                Text words = Text.join(head.subList(i, aboutEnd(head, i)))
                        .from(about.end())
                        .trim();
                boolean framed = "(“\"".indexOf(line.charAt(0)) >= 0
                        && !words.isEmpty()
                        && ")”\"".indexOf(words.charAt(words.length() - 1)) >= 0;
                return framed ? words.subText(0, words.length() - 1) : words;
            }
        }
        return null;
    }

    /** Index behind the lines that tell what a letter is about: what else stands in a head ends them. */
    private static int aboutEnd(List<Text> head, int from) {
        int end = from + 1;
        while (end < head.size() && end - from < ABOUT_LINES) {
            Text line = head.get(end);
            String key = line.key();
            if (Motto.isPart(line)
                    || key.contains("ngày")
                    || key.startsWith("số")
                    || key.startsWith("kính gửi")
                    || IssuerReader.startsBody(key)
                    || key.chars().noneMatch(Character::isLetter)) {
                break;
            }
            end++;
        }
        return end;
    }

    /** A drawn line or a bracket about the draft is no subject. */
    private static boolean isSubject(Text line) {
        String key = line.key();
        return !key.startsWith("(dự thảo") && key.chars().anyMatch(Character::isLetterOrDigit);
    }

    private static Text body(DocumentPart plan) {
        List<Text> pieces = new ArrayList<>();
        int length = 0;
        for (Block block : plan.body().children()) {
            if (length > BODY_LOOKED_AT) {
                break;
            }
            boolean sentence = block.text().toString().chars().anyMatch(Character::isLowerCase);
            if (block.table() == null && sentence && block.text().length() < BODY_LOOKED_AT) {
                pieces.add(block.text());
                length += block.text().length();
            }
        }
        return Text.join(pieces);
    }
}
