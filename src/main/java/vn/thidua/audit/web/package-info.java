/** The screens of the module audit. */
@NullMarked
package vn.thidua.audit.web;

import org.jspecify.annotations.NullMarked;
