/** The search box and its page. */
@NullMarked
package vn.thidua.search.web;

import org.jspecify.annotations.NullMarked;
