package vn.thidua.access.web;

import vn.thidua.access.Account;
import vn.thidua.access.domain.EntryKey;
import vn.thidua.shared.Complaints;

/** Somebody with a one-time key chooses a password. */
public record InvitedPage(Account account, EntryKey key, Complaints complaints) {}
