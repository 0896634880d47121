package io.yunchou.platform.run.internal;

import io.yunchou.platform.access.Caller;
import io.yunchou.platform.run.Computation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds of computation that the modules declare. */
@Component
class Computations {
    private final Map<String, Computation<?, ?, ?>> byKind;

    Computations(ObjectProvider<Computation<?, ?, ?>> computations) {
        byKind = computations.stream().collect(Collectors.toUnmodifiableMap(Computation::kind, Function.identity()));
    }

    Computation<?, ?, ?> of(String kind) {
        Computation<?, ?, ?> computation = byKind.get(kind);
        if (computation == null) {
            throw new IllegalArgumentException("No module declares computations of the kind %s.\n".formatted(kind)
                    + "Maybe its Computation is not a bean; there are %s.".formatted(byKind.keySet()));
        }
        return computation;
    }

    /** The kinds whose runs the caller may read. */
    List<String> kindsReadableBy(Caller caller) {
        return byKind.values().stream()
                .filter(computation -> caller.may(computation.readPermission()))
                .map(Computation::kind)
                .toList();
    }
}
