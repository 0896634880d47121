/** Pages of the ledger's list and cockpits under load, over the real server. */
@NullMarked
package io.yunchou.bench.lists;

import org.jspecify.annotations.NullMarked;
