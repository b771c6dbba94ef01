package vn.thidua.plan.reading.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.thidua.plan.reading.structure.Spelling;

/** Writes names of bodies printed in capitals or short the way they are written in a sentence. */
final class BodyNames {

    private static final Pattern AMPERSAND = Pattern.compile("\\s{0,3}&\\s{0,3}");

    private BodyNames() {}

    /** Writes abbreviations out; names in capitals get capitals only where they have them in a sentence. */
    static String written(String printed) {
        List<String> words = new ArrayList<>();
        boolean capitals = isCapitals(printed);
        for (String word : AMPERSAND.matcher(printed.strip()).replaceAll("&").split("\\s+", -1)) {
            String full = Bodies.SHORT.get(word);
            words.add(full != null ? full : capitals && !isShort(word) ? word.toLowerCase(Locale.ROOT) : word);
        }
        String name = String.join(" ", words);
        return capitals ? capitalised(name) : upperFirst(name);
    }

    /** Abbreviations of the trade keep their capitals. */
    static boolean isShort(String word) {
        return word.indexOf('&') >= 0
                || (word.chars()
                                .noneMatch(
                                        c -> "AĂÂEÊIOÔƠUƯYÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ"
                                                        .indexOf(c)
                                                >= 0)
                        && word.length() > 1
                        && !word.equals("-"));
    }

    private static boolean isCapitals(String text) {
        long upper = text.chars().filter(Character::isUpperCase).count();
        long lower = text.chars().filter(Character::isLowerCase).count();
        return upper > 2 * lower;
    }

    private static String capitalised(String name) {
        String[] words = name.split(" ", -1);
        String key = Spelling.key(name);
        boolean[] upper = new boolean[words.length];
        boolean[] known = new boolean[words.length];
        int at = 0;
        for (int i = 0; i < words.length; i++) {
            for (String field : Bodies.FIELDS) {
                if (key.startsWith(field, at)) {
                    upper[i] = true;
                    known[i] = true;
                    known[Math.min(words.length - 1, i + 1)] = true;
                }
            }
            at += words[i].length() + 1;
        }
        boolean level = false;
        for (int i = 0; i < words.length; i++) {
            String word = Spelling.key(words[i]);
            boolean small = Bodies.SMALL.contains(word)
                    && !(word.equals("thị") && i > 0 && PersonNames.isFamily(words[i - 1]))
                    && !(word.equals("an")
                            && i > 0
                            && !Spelling.key(words[i - 1]).equals("công"))
                    && !(level
                            && !Bodies.LEVELS.contains(word)
                            && !word.equals("phố")
                            && !word.equals("xã")
                            && !word.equals("trấn")
                            && !word.equals("ủy")
                            && !word.equals("đoàn"));
            if (!known[i] && !small) {
                upper[i] = true;
            }
            level |= !known[i] && (Bodies.LEVELS.contains(word) || word.equals("phố") || word.equals("xã"));
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            out.append(i == 0 ? "" : " ").append(i == 0 || upper[i] ? upperFirst(words[i]) : words[i]);
        }
        return out.toString();
    }

    static String upperFirst(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
