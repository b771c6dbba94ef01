/**
 * One search box over everything a person may see. Each module finds its own things ({@link vn.thidua.search.Finder}) and keeps its own rights; this one only asks them and puts
 * the answers one below the other.
 */
@ApplicationModule(allowedDependencies = {"shared", "access"})
@NullMarked
package vn.thidua.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
