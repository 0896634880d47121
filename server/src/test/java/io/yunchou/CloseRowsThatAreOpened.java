package io.yunchou;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.stream.BaseStream;

/**
 * Whoever opens a stream of rows closes it, in the same method: until then it keeps a connection, and a pool out of which
 * every call takes one is soon empty.
 */
final class CloseRowsThatAreOpened extends ArchCondition<JavaCodeUnit> {
    private static final Map<String, Set<String>> OPENERS = Map.of(
            "org.springframework.jdbc.core.simple.JdbcClient$MappedQuerySpec", Set.of("stream"),
            "org.springframework.jdbc.core.JdbcOperations", Set.of("queryForStream"),
            "org.jooq.ResultQuery", Set.of("fetchLazy", "fetchStream", "fetchStreamInto", "stream"));

    CloseRowsThatAreOpened() {
        super("close the rows that they open");
    }

    @Override
    public void check(JavaCodeUnit unit, ConditionEvents events) {
        if (unit.getMethodCallsFromSelf().stream().anyMatch(CloseRowsThatAreOpened::closes)) {
            return;
        }
        unit.getMethodCallsFromSelf().stream()
                .filter(CloseRowsThatAreOpened::opens)
                .forEach(call -> events.add(SimpleConditionEvent.violated(
                        unit, call.getDescription() + "\nMaybe use list(), or try (… = ….stream()).")));
    }

    private static boolean opens(JavaMethodCall call) {
        return OPENERS.entrySet().stream()
                .anyMatch(opener -> call.getTargetOwner().isAssignableTo(opener.getKey())
                        && opener.getValue().contains(call.getName()));
    }

    private static boolean closes(JavaMethodCall call) {
        boolean ofRows = call.getTargetOwner().isAssignableTo(BaseStream.class)
                || call.getTargetOwner().isAssignableTo("org.jooq.Cursor");
        return ofRows && call.getName().equals("close");
    }
}
