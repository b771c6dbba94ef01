package vn.thidua.award.certificate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.shared.Phrase;

/** What can stand on a certificate. */
public enum PlaceName {
    /** The picture of the organisation. */
    EMBLEM(Sort.PICTURE, false),
    /** Name of the country, or of the Party. */
    COUNTRY(Sort.PRINTED, true),
    /** The motto. */
    MOTTO(Sort.PRINTED, false),
    /** Post of whoever decides. */
    DECIDER(Sort.WRITTEN, true),
    /** The words that say that something is given. */
    GIVES(Sort.PRINTED, true),
    /** The form or title. */
    AWARD(Sort.WRITTEN, true),
    /** Who gets it. */
    RECIPIENT(Sort.WRITTEN, true),
    /** Post, unit or address of whoever gets it. */
    STANDING(Sort.WRITTEN, false),
    /** What for. */
    ACHIEVEMENT(Sort.WRITTEN, true),
    /** Number and day of the decision. */
    DECISION(Sort.WRITTEN, true),
    /** The golden-book number. */
    BOOK(Sort.WRITTEN, true),
    /** Place and day of signing. */
    DATED(Sort.WRITTEN, true),
    /** Post of the signer. */
    SIGNER(Sort.WRITTEN, true),
    /** Name of the signer. */
    SIGNED(Sort.WRITTEN, true),
    /** The code. */
    CODE(Sort.PICTURE, false),
    /** Number of the certificate, and what the code is for. */
    NOTE(Sort.WRITTEN, false);

    private enum Sort {
        PICTURE,
        PRINTED,
        WRITTEN
    }

    private final Sort sort;
    private final boolean needed;

    PlaceName(Sort sort, boolean needed) {
        this.sort = sort;
        this.needed = needed;
    }

    /** Tells whether a picture stands there. */
    public boolean picture() {
        return sort == Sort.PICTURE;
    }

    /** Tells whether a pre-printed blank has it already. */
    public boolean printed() {
        return sort == Sort.PRINTED || this == EMBLEM;
    }

    /** Tells whether a certificate of the legal layout cannot be without it. */
    public boolean needed() {
        return needed;
    }

    /** Returns its name in the language of whoever reads. */
    public Phrase said() {
        return Phrase.of("certificate.place." + name());
    }

    /** Returns the place that a design calls so. */
    static Optional<PlaceName> named(String name) {
        return Arrays.stream(values())
                .filter(place -> place.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
