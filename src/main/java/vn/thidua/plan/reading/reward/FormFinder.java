package vn.thidua.plan.reading.reward;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.structure.Spelling;
import vn.thidua.plan.reading.structure.Text;

/** Finds the forms of commendation that a text names. */
final class FormFinder {

    private FormFinder() {}

    /** Returns the forms and titles in the order of the text, those only spoken of as held included. */
    static List<Mention> find(Text text) {
        String key = text.key();
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < key.length()) {
            String name = nameAt(key, at);
            if (name == null) {
                at = next(key, at);
            } else {
                Mention mention = mention(text, at, at + name.length());
                mentions.add(mention);
                at = mention.to();
            }
        }
        return shareAuthority(mentions);
    }

    /** Returns the first form that the text offers, null where it offers none. */
    static @Nullable Mention first(Text text) {
        return find(text).stream().filter(Mention::isOffered).findFirst().orElse(null);
    }

    private static int next(String key, int at) {
        int end = Words.wordEnd(key, at);
        return end == at ? at + 1 : end;
    }

    private static @Nullable String nameAt(String key, int at) {
        char first = key.charAt(at);
        if ("hcbgtklđan".indexOf(first) < 0) {
            return null;
        }
        for (String form : FormNames.FORMS) {
            if (form.charAt(0) == first && Words.startsAt(key, form, at)) {
                return form;
            }
        }
        for (String title : FormNames.TITLES) {
            if (title.charAt(0) == first && Words.startsAt(key, title, at)) {
                return title;
            }
        }
        return null;
    }

    private static Mention mention(Text text, int from, int nameEnd) {
        String key = text.key();
        int end = nameEnd;
        for (String rank : FormNames.CLASSES) {
            int at = Words.skipSpace(key, end);
            if (Words.startsAt(key, rank, at)) {
                end = at + rank.length();
            }
        }
        end = quotedName(key, end);
        String form = Words.sentenceCase(text.subText(from, end).toString().replace("\"", ""));
        int verb = Offers.verb(key, from);
        Text authority = Awarders.behind(text, closeQuote(key, end));
        int to = authority.isEmpty() ? end : key.indexOf(authority.key(), end) + authority.length();
        if (authority.isEmpty() && verb >= 0) {
            authority = Awarders.before(text, verb);
        }
        return new Mention(form, authority, text, from, to, verb);
    }

    /** Kỷ niệm chương "Vì sự nghiệp …": the quoted name is part of the form's. */
    private static int quotedName(String key, int end) {
        int at = Words.skipSpace(key, end);
        if (at >= key.length() || key.charAt(at) != '"' || at == end) {
            return end;
        }
        int close = key.indexOf('"', at + 1);
        return close < 0 || close - at > 80 ? end : close + 1;
    }

    private static int closeQuote(String key, int end) {
        return end < key.length() && (key.charAt(end) == '"' || key.charAt(end) == '\'') ? end + 1 : end;
    }

    /** "Bằng khen, Giấy khen của …": a form without an authority, joined right to one that has it, shares it. */
    private static List<Mention> shareAuthority(List<Mention> mentions) {
        List<Mention> shared = new ArrayList<>(mentions);
        for (int i = shared.size() - 2; i >= 0; i--) {
            Mention left = shared.get(i);
            Mention right = shared.get(i + 1);
            if (left.authority().isEmpty()
                    && !right.authority().isEmpty()
                    && !FormNames.isOfState(Spelling.key(left.form()))
                    && isJoint(left.text().key(), left.to(), right.from())) {
                shared.set(i, left.by(right.authority()));
            }
        }
        return shared;
    }

    private static boolean isJoint(String key, int from, int to) {
        if (to - from > 8) {
            return false;
        }
        String between = key.substring(from, to).strip();
        return between.equals(",") || between.equals("và") || between.equals("hoặc") || between.equals("/");
    }
}
