package vn.thidua.programme.domain;

import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.campaign.domain.CampaignAssignment;

/** Cuts an assignment into what it asks for: the points of a list under "Giao X chủ trì", or the whole where it has none. */
final class AssignmentPieces {

    private static final Pattern POINT = Pattern.compile("(?m)^[ \\t]*[-–—+*•][ \\t]*(?=\\p{L})");
    private static final Pattern GAPS = Pattern.compile("\\s+");
    private static final Pattern END = Pattern.compile("[;,.\\s]+$");
    private static final int LONGEST = 2_000;

    private AssignmentPieces() {}

    static List<String> of(CampaignAssignment assignment) {
        String quote = assignment.source().quote();
        List<String> points = POINT.matcher(quote).find()
                ? POINT.splitAsStream(quote.substring(first(quote)))
                        .map(AssignmentPieces::tidy)
                        .filter(point -> !point.isEmpty())
                        .toList()
                : List.of();
        return points.isEmpty() ? List.of(tidy(assignment.body())) : points;
    }

    private static int first(String quote) {
        var point = POINT.matcher(quote);
        return point.find() ? point.start() : 0;
    }

    private static String tidy(String text) {
        String plain = END.matcher(GAPS.matcher(text).replaceAll(" ").strip()).replaceAll("");
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
