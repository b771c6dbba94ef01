package vn.thidua.plan.reading.structure;

/** Makes small repairs to texts. */
final class Texts {

    private Texts() {}

    /** Folds every run of white space to one space and trims. */
    static Text squeeze(Text text) {
        boolean clean = true;
        for (int i = 0; i < text.length() && clean; i++) {
            char c = text.charAt(i);
            clean = c != '\t' && (c != ' ' || i > 0 && i + 1 < text.length() && text.charAt(i - 1) != ' ');
        }
        if (clean) {
            return text;
        }
        TextBuilder builder = new TextBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\t';
            if (!space) {
                builder.add(c, text.start(i), text.end(i));
            } else if (!builder.isEmpty() && builder.last() != ' ') {
                builder.add(' ', text.start(i), text.end(i));
            }
        }
        return builder.build().trim();
    }
}
