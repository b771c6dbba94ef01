package vn.thidua.access.web;

import vn.thidua.shared.Complaints;

/** The form of a new account. */
public record NewAccountPage(AccountForm form, Complaints complaints) {}
