package vn.thidua.plan.reading.proof;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plan.reading.Span;

/** Looks in the raw text for what is not the author's: scribbles behind the last word, signature stamps, marks of scanners. */
final class MarkCheck implements Check {

    /** "/*abc*": what recognition makes of an initial behind the end sign. */
    private static final Pattern SCRIBBLE = Pattern.compile(
            "(?<=[\\p{L}.] ?)\\.?/ ?\\*\\p{L}{1,12}\\*|(?<=[\\p{L}.] )\\./\\.? ?\\*?\\p{Ll}{1,6}\\*?(?=\\s*\\n)|(?<=\\p{L}[.] )/\\.?\\p{Ll}{2,6}(?=\\s*\\n)");

    /** 2020.03.27 14:26:14 +07:00. */
    private static final Pattern STAMP =
            Pattern.compile("\\d{4}[./-]\\d{2}[./-]\\d{2} \\d{2}:\\d{2}:\\d{2}(?: ?[+-]\\d{2}:?\\d{2})?");

    private static final List<String> SCANNERS = List.of(
            "Scanned with",
            "Scanned by",
            "CamScanner",
            "Người ký:",
            "Ký bởi:",
            "Thời gian ký:",
            "Ngày ký:",
            "Digitally signed",
            "Signature Not Verified",
            "CÔNG VĂN ĐẾN",
            "VĂN BẢN ĐẾN");

    @Override
    public void look(Evidence evidence, Findings findings) {
        String raw = evidence.raw();
        all(SCRIBBLE, Fault.MARK, evidence, findings);
        all(STAMP, Fault.STAMP, evidence, findings);
        for (String words : SCANNERS) {
            int at = raw.indexOf(words);
            if (at >= 0) {
                int end = raw.indexOf('\n', at);
                Span span = new Span(at, Math.min(end < 0 ? raw.length() : end, at + 80));
                findings.add(Fault.STAMP, evidence.where(span), span, evidence.words(span));
            }
        }
    }

    private static void all(Pattern pattern, Fault fault, Evidence evidence, Findings findings) {
        Matcher matcher = pattern.matcher(evidence.raw());
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            String printed = matcher.group().replaceAll("\\s+", " ");
            findings.add(fault, evidence.where(span), span, printed);
        }
    }
}
