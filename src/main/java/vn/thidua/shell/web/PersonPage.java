package vn.thidua.shell.web;

import vn.thidua.access.Account;

/** The person's own page. */
public record PersonPage(Account account) {}
