package vn.thidua.plan.reading.proof;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plan.reading.Span;

/** Looks whether the years of an anniversary add up: "kỷ niệm 110 năm … (05/6/1911 - 05/6/2021)". */
final class AnniversaryCheck implements Check {

    private static final Pattern ANNIVERSARY =
            Pattern.compile("(?:kỷ|kỉ) niệm (?:lần thứ )?(\\d{1,3}) năm [^().;:]{3,160}"
                    + "\\((?:\\d{1,2}/\\d{1,2}/)?(\\d{4}) ?- ?(?:\\d{1,2}/\\d{1,2}/)?(\\d{4})\\)");

    @Override
    public void look(Evidence evidence, Findings findings) {
        for (Passage passage : evidence.passages()) {
            if (!passage.hasDigit()) {
                continue;
            }
            Matcher anniversary = ANNIVERSARY.matcher(passage.text().key());
            while (anniversary.find()) {
                int inner = anniversary.group().lastIndexOf(" niệm ");
                if (inner > 4) {
                    anniversary.region(
                            anniversary.start() + inner - 2, passage.text().length());
                    continue; // the years belong to the last of several anniversaries
                }
                int years = Integer.parseInt(anniversary.group(3)) - Integer.parseInt(anniversary.group(2));
                if (years != Integer.parseInt(anniversary.group(1)) && years > 0) {
                    Span span = passage.text().span(anniversary.start(), anniversary.end());
                    findings.add(
                            Fault.ANNIVERSARY,
                            passage.where(),
                            span,
                            evidence.words(span),
                            anniversary.group(2),
                            anniversary.group(3),
                            years);
                }
            }
        }
    }
}
