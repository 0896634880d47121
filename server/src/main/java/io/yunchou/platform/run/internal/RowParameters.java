package io.yunchou.platform.run.internal;

import io.yunchou.platform.run.Run;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** A run as the parameters of its row. */
record RowParameters(Run run, RunContent content) {
    SqlParameterSource all() {
        return new MapSqlParameterSource()
                .addValue("kind", run.kind())
                .addValue("subject", run.subject())
                .addValue("dry", run.dry())
                .addValue("state", run.state().name())
                .addValue("engineVersion", run.engineVersion())
                .addValue("seed", run.seed())
                .addValue("parameters", content.parameters())
                .addValue("inputs", content.inputs())
                .addValue("inputsFingerprint", run.inputsFingerprint())
                .addValue("outputs", content.outputs())
                .addValue("outputsFingerprint", run.outputsFingerprint())
                .addValue("trace", content.trace())
                .addValue("failure", run.failure())
                .addValue("userId", run.userId())
                .addValue("userName", run.userName())
                .addValue("startedAt", run.startedAt().atOffset(ZoneOffset.UTC))
                .addValue("endedAt", run.endedAt().atOffset(ZoneOffset.UTC))
                .addValue("businessDate", run.businessDate());
    }
}
