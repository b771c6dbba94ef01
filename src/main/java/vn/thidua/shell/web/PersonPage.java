package vn.thidua.shell.web;

import vn.thidua.access.Account;
import vn.thidua.shared.Complaints;

/**
 * The person's own page.
 *
 * @param complaints what is wrong with the change of the password
 */
public record PersonPage(Account account, Complaints complaints) {}
