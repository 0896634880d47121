package io.yunchou.platform.identity.persistence;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;

import io.yunchou.platform.access.Role;
import io.yunchou.platform.identity.NewUser;
import io.yunchou.platform.identity.User;
import io.yunchou.platform.list.Column;
import io.yunchou.platform.list.ListDefinition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of users. */
@Repository
public class UserRows {
    private static final String COLUMNS =
            "id, login, display_name, person_id, roles, disabled, password_change_due, version";
    private static final Field<Long> ID = field("id", Long.class);

    /** The list of users. */
    public static final ListDefinition<User> LIST = new ListDefinition<>(
            table("platform.user_account"),
            Arrays.stream(COLUMNS.split(", "))
                    .<Field<?>>map(name -> field(name))
                    .toList(),
            ID,
            List.of(
                    Column.text("login", field("login", String.class)),
                    Column.text("name", field("display_name", String.class)),
                    Column.text("roles", field("array_to_string(roles, ' ')", String.class)),
                    Column.flag("disabled", field("disabled", Boolean.class))),
            "login",
            UserRows::user);

    private final JdbcClient jdbc;

    UserRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<User> byId(long id) {
        return jdbc.sql("select " + COLUMNS + " from platform.user_account where id = :id")
                .param("id", id)
                .query(UserRows::user)
                .optional();
    }

    public Optional<User> byLogin(String login) {
        return jdbc.sql("select " + COLUMNS + " from platform.user_account where login = :login")
                .param("login", login)
                .query(UserRows::user)
                .optional();
    }

    public Optional<String> passwordHash(long id) {
        return jdbc.sql("select password_hash from platform.user_account where id = :id and password_hash is not null")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    public Map<Long, String> names(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, display_name from platform.user_account where id in (:ids)")
                .param("ids", Set.copyOf(ids))
                .query((row, number) -> Map.entry(row.getLong("id"), row.getString("display_name")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public List<User> withAnyOf(Collection<Role> roles) {
        return jdbc.sql("select " + COLUMNS + """
                         from platform.user_account
                        where roles && cast(:roles as text[])
                          and not disabled
                        order by display_name, id
                        """)
                .param("roles", roleNames(roles))
                .query(UserRows::user)
                .list();
    }

    public long insert(NewUser user) {
        return jdbc.sql("""
                        insert into platform.user_account (login, display_name, person_id, roles)
                        values (:login, :name, :personId, :roles)
                        returning id
                        """)
                .param("login", user.login())
                .param("name", user.name())
                .param("personId", user.personId())
                .param("roles", roleNames(user.roles()))
                .query(Long.class)
                .single();
    }

    /** Writes the user as given, if nobody did since it was read; the answer says whether it was written. */
    public boolean update(User user) {
        return jdbc.sql("""
                        update platform.user_account
                        set display_name = :name,
                            person_id = :personId,
                            roles = :roles,
                            disabled = :disabled,
                            version = version + 1
                        where id = :id
                          and version = :version
                        """)
                        .param("name", user.name())
                        .param("personId", user.personId())
                        .param("roles", roleNames(user.roles()))
                        .param("disabled", user.disabled())
                        .param("id", user.id())
                        .param("version", user.version())
                        .update()
                == 1;
    }

    public void setPassword(long id, String hash, boolean changeDue) {
        jdbc.sql("""
                        update platform.user_account
                        set password_hash = :hash,
                            password_change_due = :changeDue,
                            version = version + 1
                        where id = :id
                        """)
                .param("hash", hash)
                .param("changeDue", changeDue)
                .param("id", id)
                .update();
    }

    /** Writes the same password under a newer algorithm. */
    public void rehash(long id, String hash) {
        jdbc.sql("update platform.user_account set password_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", id)
                .update();
    }

    /** Locks the administrators' rows, so that of two at once only one can be the last. */
    public List<Long> activeAdministratorsLocked() {
        return jdbc.sql("""
                        select id
                        from platform.user_account
                        where 'ADMINISTRATOR' = any(roles)
                          and not disabled
                        order by id
                        for update
                        """).query(Long.class).list();
    }

    static User user(ResultSet row, int number) throws SQLException {
        return new User(
                row.getLong("id"),
                row.getString("login"),
                row.getString("display_name"),
                row.getObject("person_id", Long.class),
                roles(row),
                row.getBoolean("disabled"),
                row.getBoolean("password_change_due"),
                row.getInt("version"));
    }

    /** A role that only a newer release knows gives nothing here. */
    static Set<Role> roles(ResultSet row) throws SQLException {
        Set<String> names = Set.of((String[]) row.getArray("roles").getArray());
        return Arrays.stream(Role.values())
                .filter(role -> names.contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String[] roleNames(Collection<Role> roles) {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }
}
