/** The screens of the module notification. */
@NullMarked
package vn.thidua.notification.web;

import org.jspecify.annotations.NullMarked;
