package vn.thidua.access.web;

/**
 * The page for somebody who forgot the password.
 *
 * @param mail whether help comes by mail
 * @param asked whether it was just asked for
 */
public record ForgottenPage(boolean mail, boolean asked) {}
