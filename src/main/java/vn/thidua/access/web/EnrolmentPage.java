package vn.thidua.access.web;

/**
 * The page on which a person connects an authenticator app.
 *
 * @param secret in groups of four letters, to be typed by hand
 * @param signingIn whether the person must do it to get in
 * @param wrong whether the code just typed was wrong
 */
public record EnrolmentPage(String secret, QrPicture picture, boolean signingIn, boolean wrong) {

    /** Returns the path that takes the first code. */
    public String path() {
        return signingIn ? "/sign-in/second-factor" : "/me/second-factor";
    }
}
