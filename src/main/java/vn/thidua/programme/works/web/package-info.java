/** The screens of key works. */
@NullMarked
package vn.thidua.programme.works.web;

import org.jspecify.annotations.NullMarked;
