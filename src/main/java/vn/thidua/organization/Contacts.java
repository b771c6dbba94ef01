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
