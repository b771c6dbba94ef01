package vn.thidua.organization;

import org.jspecify.annotations.Nullable;

/**
 * How a unit is reached; each empty while unknown.
 *
 * @param email its common electronic address
 * @param phone its telephone numbers as people write them
 * @param website its address on the web, with or without "https://"
 * @param address where its house stands
 */
public record Contacts(String email, String phone, String website, String address) {

    /** Nothing is known. */
    public static final Contacts NONE = new Contacts("", "", "", "");

    /** What telephone numbers look like. */
    public static final String PHONE = "[0-9+() .,;/-]*";

    /** What an address on the web looks like. */
    public static final String WEBSITE =
            "\\s*(?:(?:https?://)?[\\p{L}0-9-]+(?:\\.[\\p{L}0-9-]+)+(?::[0-9]{1,5})?(?:/\\S*)?)?\\s*";

    /** Takes spaces around away. */
    public Contacts {
        email = email.strip();
        phone = phone.strip();
        website = website.strip();
        address = address.strip();
    }

    /** Returns what is known where that is at most the electronic address. */
    public static Contacts byMail(@Nullable String email) {
        return email == null ? NONE : new Contacts(email, "", "", "");
    }
}
