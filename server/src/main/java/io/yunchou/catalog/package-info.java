/** What is sold: products in a tree of categories, their list prices and costs, all effective-dated. */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package io.yunchou.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
