package io.yunchou.customer.web;

import io.yunchou.customer.persistence.AccountList.Line;
import io.yunchou.org.Organisation;
import io.yunchou.platform.tree.Directory;
import org.jspecify.annotations.Nullable;

/**
 * An account as shown.
 *
 * @param name null where the source gave none
 * @param unit the name of the unit that serves it
 * @param owner the name of the seller who owns it
 */
record AccountView(
        long id,
        String code,
        @Nullable String name,
        String kind,
        @Nullable Long unitId,
        @Nullable String unit,
        @Nullable Long ownerId,
        @Nullable String owner) {
    /** The names of units and people, looked up once for a page. */
    record Names(Directory units, Directory people) {
        static Names of(Organisation organisation) {
            return new Names(organisation.units(), organisation.people());
        }

        AccountView view(Line line) {
            return new AccountView(
                    line.id(),
                    line.code(),
                    line.name(),
                    line.kind(),
                    line.unitId(),
                    name(units, line.unitId()),
                    line.ownerId(),
                    name(people, line.ownerId()));
        }

        private static @Nullable String name(Directory directory, @Nullable Long id) {
            return id == null ? null : directory.nameOf(id);
        }
    }
}
