package vn.thidua.access.web;

import vn.thidua.access.Account;

/** A password that is shown this once. */
public record PasswordPage(Account account, String password) {}
