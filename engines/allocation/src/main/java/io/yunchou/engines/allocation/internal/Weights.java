package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.Basis;
import java.math.BigInteger;

/** Weights of members as whole numbers; only their proportions mean something. */
interface Weights {
    BigInteger of(int member);

    Basis basis(int member);
}
