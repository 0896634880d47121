package io.yunchou.platform.transfer.run;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.AccessError;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.transfer.TransferError;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that can be imported, by name. */
@Component
public class ImportEntities {
    private final ObjectProvider<ImportEntity<?>> entities;
    private final Callers callers;

    ImportEntities(ObjectProvider<ImportEntity<?>> entities, Callers callers) {
        this.entities = entities;
        this.callers = callers;
    }

    /** What the caller may import, by name. */
    public List<ImportEntity<?>> permitted() {
        return entities.stream()
                .filter(entity -> callers.current().may(entity.permission()))
                .sorted(Comparator.comparing(ImportEntity::name))
                .toList();
    }

    /** The entity of that name; refused where there is none or the caller may not import it. */
    public ImportEntity<?> permitted(String name) {
        ImportEntity<?> entity = entity(name);
        if (!callers.current().may(entity.permission())) {
            throw new BusinessException(
                    AccessError.MISSING_PERMISSION,
                    "To import %s you need the permission %s.\nMaybe ask an administrator for a role that has it."
                            .formatted(name, entity.permission()),
                    Map.of("permission", entity.permission(), "entity", name));
        }
        return entity;
    }

    ImportEntity<?> entity(String name) {
        return entities.stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BusinessException(
                        TransferError.UNKNOWN_ENTITY,
                        "Nothing called \"%s\" can be imported.\nMaybe one of these: %s.".formatted(name, names()),
                        Map.of("entity", name, "entities", names())));
    }

    private List<String> names() {
        return entities.stream().map(ImportEntity::name).sorted().toList();
    }
}
