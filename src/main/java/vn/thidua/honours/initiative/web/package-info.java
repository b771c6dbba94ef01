/** The screens of initiatives. */
@NullMarked
package vn.thidua.honours.initiative.web;

import org.jspecify.annotations.NullMarked;
