package io.yunchou.org.domain;

import java.util.stream.Stream;

/** One thing that must hold on every day of every structure that is recorded. */
interface StructureRule {
    Stream<Breach> breaches(Structure structure);
}
