package vn.thidua.access.web;

import java.util.Optional;

/**
 * The page on which a person connects an authenticator app.
 *
 * @param secret in groups of four letters, to be typed by hand
 * @param signingIn whether the person must do it to get in
 * @param password whether the password is asked for besides the code
 * @param code what was typed, where something else is wrong
 * @param trouble key of the sentence that says what is wrong
 */
public record EnrolmentPage(
        String secret, QrPicture picture, boolean signingIn, boolean password, String code, Optional<String> trouble) {

    EnrolmentPage wrongCode() {
        return new EnrolmentPage(secret, picture, signingIn, password, "", Optional.of("enrolment.wrong"));
    }

    EnrolmentPage wrongPassword(String typed) {
        return new EnrolmentPage(secret, picture, signingIn, password, typed, Optional.of("proof.wrong"));
    }

    /** Returns the path that takes the first code. */
    public String path() {
        return signingIn ? "/sign-in/second-factor" : "/me/second-factor";
    }
}
