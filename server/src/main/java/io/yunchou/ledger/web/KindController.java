package io.yunchou.ledger.web;

import io.yunchou.ledger.FactKind;
import io.yunchou.ledger.LedgerPermissions;
import io.yunchou.ledger.application.FactKinds;
import io.yunchou.platform.access.OpenToSignedIn;
import io.yunchou.platform.access.Requires;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The kinds of facts. */
@RestController
@RequestMapping("/api/ledger/kinds")
class KindController {
    private final FactKinds kinds;

    KindController(FactKinds kinds) {
        this.kinds = kinds;
    }

    /** The names of a kind. */
    record KindNames(
            @NotBlank @Size(max = 40) String nameZh,
            @NotBlank @Size(max = 40) String nameEn) {}

    @GetMapping
    @OpenToSignedIn
    List<FactKind> all() {
        return kinds.all();
    }

    /** Adds a kind, or renames one. */
    @PutMapping("/{code}")
    @Requires(LedgerPermissions.CONFIGURE)
    FactKind define(@PathVariable String code, @RequestBody @Valid KindNames names) {
        FactKind kind = new FactKind(code, names.nameZh(), names.nameEn());
        kinds.define(kind);
        return kind;
    }
}
