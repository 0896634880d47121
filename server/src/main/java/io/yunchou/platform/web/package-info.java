/** What every controller needs: problem documents, keyset pages, typed parameters. */
@NullMarked
package io.yunchou.platform.web;

import org.jspecify.annotations.NullMarked;
