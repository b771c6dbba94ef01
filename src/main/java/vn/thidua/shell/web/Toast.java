package vn.thidua.shell.web;

import java.io.Serializable;
import java.util.List;

/** A short sentence carried over a redirect: a confirmation, or what was not done. */
record Toast(String key, List<Object> arguments, boolean failed) implements Serializable {}
