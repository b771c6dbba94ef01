/** Rendering, layout and the pages that belong to no single module. */
@NullMarked
package vn.thidua.shell.web;

import org.jspecify.annotations.NullMarked;
