package vn.thidua.shell.web;

import vn.thidua.access.Account;
import vn.thidua.access.web.OwnAccess;
import vn.thidua.shared.Complaints;

/**
 * The person's own page.
 *
 * @param complaints what is wrong with the change of the password
 * @param access how the person gets in
 */
public record PersonPage(Account account, Complaints complaints, OwnAccess access) {}
