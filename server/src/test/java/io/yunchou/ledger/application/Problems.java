package io.yunchou.ledger.application;

import io.yunchou.platform.transfer.RowProblems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong, each as {@code row field code}. */
final class Problems implements RowProblems {
    final List<String> said = new ArrayList<>();
    final List<String> expected = new ArrayList<>();

    @Override
    public void problem(long rowNumber, String field, @Nullable String value, String code, String would) {
        said.add(rowNumber + " " + field + " " + code);
        expected.add(would);
    }
}
