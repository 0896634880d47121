package io.yunchou.platform.transfer;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A small thing with a code, for tests. */
record Article(String code, String name, @Nullable BigDecimal price) {}
