package vn.thidua.award.certificate;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.thidua.paperwork.Paper;

/** What is written in each place of a certificate. */
final class Texts {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private final Map<PlaceName, String> all = new EnumMap<>(PlaceName.class);

    private Texts() {}

    static Texts of(Certificate certificate) {
        Texts texts = new Texts();
        boolean party = certificate.house() == Certificate.House.PARTY;
        texts.put(PlaceName.COUNTRY, party ? Words.say("certificate.party") : Paper.country());
        texts.put(PlaceName.MOTTO, party ? "" : Paper.motto());
        texts.put(PlaceName.DECIDER, certificate.decider());
        texts.put(PlaceName.GIVES, Words.say("certificate.gives." + certificate.gift()));
        texts.put(PlaceName.AWARD, certificate.award());
        texts.put(PlaceName.RECIPIENT, certificate.recipient().name());
        texts.put(PlaceName.STANDING, certificate.recipient().standing());
        texts.put(PlaceName.ACHIEVEMENT, certificate.recipient().achievement());
        Certificate.Decision decision = certificate.decision();
        texts.put(PlaceName.DECISION, Words.say("certificate.decision", decision.number(), Words.day(decision.day())));
        texts.put(PlaceName.BOOK, Words.say("certificate.book", String.valueOf(decision.place())));
        Certificate.Signing signing = certificate.signing();
        texts.put(PlaceName.DATED, Words.say("certificate.dated", signing.place(), Words.day(signing.day())));
        texts.all.put(
                PlaceName.SIGNER,
                String.join("\n", signing.posts().stream().map(Texts::plain).toList()));
        texts.put(PlaceName.SIGNED, signing.name());
        texts.all.put(
                PlaceName.NOTE,
                certificate.code().isEmpty()
                        ? ""
                        : Words.say("certificate.number", certificate.number()) + "\n"
                                + Words.say("certificate.check"));
        return texts;
    }

    /** Returns what is written there, empty for nothing. */
    String in(Place place) {
        String text = Objects.requireNonNullElse(all.get(place.name()), "");
        return place.lettering().capitals() ? text.toUpperCase(VIETNAMESE) : text;
    }

    private void put(PlaceName name, String text) {
        all.put(name, plain(text));
    }

    /* The font draws composed letters; whatever separates words is one space. */
    private static String plain(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
