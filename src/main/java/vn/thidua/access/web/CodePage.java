package vn.thidua.access.web;

import java.util.Optional;

/**
 * The page that asks for a second factor.
 *
 * @param trouble message key of what was wrong with the code before
 * @param left how many tries are left
 */
public record CodePage(Optional<String> trouble, int left) {}
