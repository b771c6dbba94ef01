package vn.thidua.plan.reading.structure;

import java.util.List;

/** Makes small repairs to texts. */
final class Texts {

    private Texts() {}

    /** Joins lines of one paragraph; what was divided behind a hyphen that follows a letter is put together again. */
    static Text unwrap(List<Text> lines) {
        if (lines.size() == 1) {
            return squeeze(lines.getFirst());
        }
        TextBuilder builder = new TextBuilder();
        for (Text line : lines) {
            if (line.isEmpty()) {
                continue;
            }
            if (!builder.isEmpty() && !breaksWord(builder.chars())) {
                builder.addGap(line.start(0));
            }
            builder.add(line);
        }
        return squeeze(builder.build());
    }

    /** Whether a line ends with a hyphen right behind a letter or digit. */
    static boolean breaksWord(CharSequence line) {
        int last = line.length() - 1;
        return last > 0 && line.charAt(last) == '-' && Character.isLetterOrDigit(line.charAt(last - 1));
    }

    /** Folds every run of white space to one space and trims. */
    static Text squeeze(Text text) {
        boolean clean = true;
        for (int i = 0; i < text.length() && clean; i++) {
            char c = text.charAt(i);
            clean = c != '\t' && (c != ' ' || (i > 0 && i + 1 < text.length() && text.charAt(i - 1) != ' '));
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
