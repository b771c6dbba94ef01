package vn.thidua.plan.reading.structure;

import java.util.List;

/** Recognises the paragraph that closes a document. */
final class Closings {

    private static final List<String> OPENINGS =
            List.of("trên đây là ", "trên đây là:", "căn cứ kế hoạch này", "nhận được kế hoạch này", "kế hoạch này ");

    private Closings() {}

    static boolean opens(Text text) {
        String key = text.subText(0, Math.min(40, text.length())).key();
        return OPENINGS.stream().anyMatch(key::startsWith);
    }

    /** "./." ends the last sentence of a document. */
    static boolean ends(Text text) {
        String end = text.from(Math.max(0, text.length() - 4)).toString();
        return end.endsWith("./.") || end.endsWith("./") || end.endsWith(".//.");
    }
}
