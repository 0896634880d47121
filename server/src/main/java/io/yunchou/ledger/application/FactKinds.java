package io.yunchou.ledger.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.ledger.FactKind;
import io.yunchou.ledger.LedgerError;
import io.yunchou.ledger.persistence.StoredKinds;
import io.yunchou.platform.trail.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The kinds of facts: the shipped ones, under the company's names, and the company's own. */
@Service
public class FactKinds {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final StoredKinds stored;
    private final Trail trail;

    FactKinds(StoredKinds stored, Trail trail) {
        this.stored = stored;
        this.trail = trail;
    }

    public List<FactKind> all() {
        return List.copyOf(byCode().values());
    }

    /** Adds a kind, or gives a known one other names. */
    @Transactional
    public void define(FactKind kind) {
        if (!CODE.matcher(kind.code()).matches()) {
            throw new BusinessException(
                    LedgerError.UNUSABLE_KIND,
                    "A kind of fact cannot have the code %s.\n".formatted(kind.code())
                            + "Maybe use a lower-case word such as sample-order.",
                    Map.of("code", kind.code()));
        }
        FactKind before = byCode().get(kind.code());
        stored.write(kind);
        trail.record("ledger.kind", kind.code(), before == null ? "created" : "renamed", before, kind);
    }

    private Map<String, FactKind> byCode() {
        Map<String, FactKind> kinds = new LinkedHashMap<>();
        FactKind.SHIPPED.forEach(kind -> kinds.put(kind.code(), kind));
        stored.all().forEach(kind -> kinds.put(kind.code(), kind));
        return kinds;
    }
}
