/** Vietnamese text from before Unicode: the encodings that still turn up in offices' files, and how Vietnamese a text is, by which they are told apart. Knows no file and no plan. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.thidua.encoding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
