/** The screens of scales. */
@NullMarked
package vn.thidua.scoring.web;

import org.jspecify.annotations.NullMarked;
