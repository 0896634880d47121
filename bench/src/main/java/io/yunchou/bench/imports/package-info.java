/** Files of a million rows taken into the ledger, over the real server. */
@NullMarked
package io.yunchou.bench.imports;

import org.jspecify.annotations.NullMarked;
