package vn.thidua.shell.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.access.domain.DemoAccounts.DemoAccount;

/**
 * The sign-in page.
 *
 * @param username what was typed before
 * @param trouble message key of what is wrong with the password
 * @param refusal message key of why another way in is needed
 * @param triesLeft how many tries are left, where that is what went wrong
 * @param signedOut whether the person has just signed out
 * @param passkeys whether passkeys can be used here
 * @param provider name of the provider that people can sign in by
 * @param demo accounts of the demo office, empty outside demo mode
 * @param today the day it is for the program; the demo office has its own
 */
public record SignInPage(
        String username,
        Optional<String> trouble,
        Optional<String> refusal,
        int triesLeft,
        boolean signedOut,
        boolean passkeys,
        Optional<String> provider,
        List<DemoAccount> demo,
        LocalDate today) {}
