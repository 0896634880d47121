package io.yunchou.platform.jobs.internal;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.jobs.JobError;
import io.yunchou.platform.jobs.JobHandler;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds of job that there are. Found late, since a handler may itself need the door to jobs. */
@Component
class JobHandlers {
    private final ObjectProvider<JobHandler> handlers;
    private volatile @Nullable Map<String, JobHandler> byKind;

    JobHandlers(ObjectProvider<JobHandler> handlers) {
        this.handlers = handlers;
    }

    JobHandler of(String kind) {
        JobHandler handler = byKind().get(kind);
        if (handler == null) {
            throw new BusinessException(
                    JobError.UNKNOWN_KIND,
                    "There is no kind of job \"%s\".\nMaybe it belongs to another version of the server."
                            .formatted(kind),
                    Map.of("kind", kind));
        }
        return handler;
    }

    JobHandler.OnRestart onRestart(String kind) {
        JobHandler handler = byKind().get(kind);
        return handler == null ? JobHandler.OnRestart.FAIL : handler.onRestart();
    }

    private Map<String, JobHandler> byKind() {
        Map<String, JobHandler> known = byKind;
        if (known == null) {
            known = handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
            byKind = known;
        }
        return known;
    }
}
