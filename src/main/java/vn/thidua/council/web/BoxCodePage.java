package vn.thidua.council.web;

import vn.thidua.council.session.CouncilSession;

/** The code that opens the ballot box, shown this once. */
public record BoxCodePage(CouncilSession session, String code) {}
