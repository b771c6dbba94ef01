package vn.thidua.audit.web;

import java.util.Optional;
import vn.thidua.audit.ChainCheck;

/** The check of the chain that runs, or the last one since the program started. */
public record ChainPage(Optional<ChainCheck.State> check) {}
