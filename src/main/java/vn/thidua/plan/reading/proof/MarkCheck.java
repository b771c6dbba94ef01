package vn.thidua.plan.reading.proof;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plan.reading.Span;

/** Looks in the raw text for what is not the author's: scribbles behind the last word, signature stamps, marks of scanners. */
final class MarkCheck implements Check {

    /** 2020.03.27 14:26:14 +07:00. */
    private static final Pattern STAMP = Pattern.compile(
            "\\d{4}[./-]\\d{2}[./-]\\d{2}[ \u00a0]\\d{2}:\\d{2}:\\d{2}(?:[ \u00a0]?[+-]\\d{2}:?\\d{2})?");

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

    /** Longest initial that is taken for a scribble. */
    private static final int LONGEST = 12;

    @Override
    public void look(Evidence evidence, Findings findings) {
        String raw = evidence.raw();
        for (int at = raw.indexOf('/'); at >= 0; at = raw.indexOf('/', at + 1)) {
            int end = scribble(raw, at);
            if (end > at) {
                tell(Fault.MARK, evidence, new Span(at, end), findings);
            }
        }
        if (raw.indexOf(':') >= 0) {
            Matcher stamp = STAMP.matcher(raw);
            while (stamp.find()) {
                tell(Fault.STAMP, evidence, new Span(stamp.start(), stamp.end()), findings);
            }
        }
        for (String words : SCANNERS) {
            int at = raw.indexOf(words);
            if (at >= 0) {
                int end = raw.indexOf('\n', at);
                tell(Fault.STAMP, evidence, new Span(at, Math.min(end < 0 ? raw.length() : end, at + 80)), findings);
            }
        }
    }

    /** Returns the end of "/*abc*" or "./.abc" where an initial stands behind the end sign of a text; the given place where none does. */
    private static int scribble(String raw, int slash) {
        int before = slash - 1;
        while (before >= 0 && raw.charAt(before) == ' ') {
            before--;
        }
        if (before < 0 || raw.charAt(before) != '.') {
            return slash;
        }
        int at = slash + 1;
        while (at < raw.length() && (raw.charAt(at) == ' ' || raw.charAt(at) == '.')) {
            at++;
        }
        boolean star = at < raw.length() && raw.charAt(at) == '*';
        int from = star ? at + 1 : at;
        int end = from;
        while (end < raw.length() && end - from <= LONGEST && Character.isLetter(raw.charAt(end))) {
            end++;
        }
        boolean word = end - from >= (star ? 1 : 2) && end - from <= LONGEST;
        if (star) {
            return word && end < raw.length() && raw.charAt(end) == '*' ? end + 1 : slash;
        }
        return word && Character.isLowerCase(raw.charAt(from)) && endsLine(raw, end) ? end : slash;
    }

    private static boolean endsLine(String raw, int from) {
        int at = from;
        while (at < raw.length() && (raw.charAt(at) == ' ' || raw.charAt(at) == '*')) {
            at++;
        }
        return at >= raw.length() || raw.charAt(at) == '\n' || raw.charAt(at) == '\r';
    }

    private static void tell(Fault fault, Evidence evidence, Span span, Findings findings) {
        String printed = span.in(evidence.raw()).replace('\n', ' ');
        findings.add(fault, evidence.where(span), span, fault == Fault.MARK ? printed : Quotes.fold(printed));
    }
}
