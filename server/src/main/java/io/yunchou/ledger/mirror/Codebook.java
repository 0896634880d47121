package io.yunchou.ledger.mirror;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Numbers the few distinct codes of a kind (fact kinds, currencies) so that a row holds one byte. */
final class Codebook {
    private final List<String> codes = new CopyOnWriteArrayList<>();

    synchronized byte numberOf(String code) {
        int known = codes.indexOf(code);
        if (known >= 0) {
            return (byte) known;
        }
        if (codes.size() == Byte.MAX_VALUE) {
            throw new IllegalStateException(
                    "More than %d distinct codes, the last being %s.\n".formatted(Byte.MAX_VALUE, code)
                            + "Maybe two kinds of facts are one kind with different documents.");
        }
        codes.add(code);
        return (byte) (codes.size() - 1);
    }

    /** The number of a code; -1 where no row has it. */
    int find(String code) {
        return codes.indexOf(code);
    }

    String codeOf(int number) {
        return codes.get(number);
    }

    int size() {
        return codes.size();
    }
}
