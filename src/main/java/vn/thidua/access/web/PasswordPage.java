package vn.thidua.access.web;

import vn.thidua.access.Account;

/**
 * A password that is shown this once.
 *
 * @param created whether the account is new
 */
public record PasswordPage(Account account, String password, boolean created) {}
