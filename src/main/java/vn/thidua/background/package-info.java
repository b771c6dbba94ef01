/** Long work behind the screens: threads that take tasks from a queue in the database, and their signs of life; rooms that look at things by day. Modules bring the queue and the work. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package vn.thidua.background;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
