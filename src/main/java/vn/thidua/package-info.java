/** Thi Đua: emulation campaigns from the plan document to the certificate. Each direct sub-package is a module, see docs/architecture.md. */
@NullMarked
package vn.thidua;

import org.jspecify.annotations.NullMarked;
