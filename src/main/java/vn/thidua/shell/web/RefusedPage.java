package vn.thidua.shell.web;

import vn.thidua.shared.Refusal;

/** A rule says no. */
public record RefusedPage(Refusal refusal) {}
