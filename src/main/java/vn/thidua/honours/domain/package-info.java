/** The register itself: what is written into it, how it is searched, whose it is to see. */
@NullMarked
package vn.thidua.honours.domain;

import org.jspecify.annotations.NullMarked;
