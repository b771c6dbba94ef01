package vn.thidua.shell.web;

import java.io.Serializable;
import java.util.List;

/** A short confirmation carried over a redirect. */
record Toast(String key, List<Object> arguments) implements Serializable {}
