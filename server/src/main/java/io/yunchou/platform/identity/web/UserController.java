package io.yunchou.platform.identity.web;

import static io.yunchou.platform.identity.persistence.UserRows.LIST;

import io.yunchou.platform.access.Permissions;
import io.yunchou.platform.access.Requires;
import io.yunchou.platform.access.Role;
import io.yunchou.platform.export.ExportColumn;
import io.yunchou.platform.export.ExportFormat;
import io.yunchou.platform.export.ExportTable;
import io.yunchou.platform.export.Exports;
import io.yunchou.platform.identity.FirstAdministrator.OneTimePassword;
import io.yunchou.platform.identity.IdentityPermissions;
import io.yunchou.platform.identity.NewUser;
import io.yunchou.platform.identity.User;
import io.yunchou.platform.identity.Users;
import io.yunchou.platform.identity.application.AdministerUsers;
import io.yunchou.platform.list.ListRequest;
import io.yunchou.platform.list.Lists;
import io.yunchou.platform.web.Slice;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Users, for the administrator. */
@RestController
@RequestMapping("/api/administration")
class UserController {
    private static final ExportTable<User> EXPORT = new ExportTable<>(
            "users",
            List.of(
                    ExportColumn.text("登录名", "Login", User::login),
                    ExportColumn.text("姓名", "Name", User::name),
                    ExportColumn.text(
                            "角色",
                            "Roles",
                            user -> user.roles().stream().map(Role::name).collect(Collectors.joining(" "))),
                    ExportColumn.text("停用", "Disabled", user -> String.valueOf(user.disabled()))));

    private final AdministerUsers administration;
    private final Users users;
    private final Lists lists;
    private final Exports exports;
    private final Permissions permissions;

    UserController(AdministerUsers administration, Users users, Lists lists, Exports exports, Permissions permissions) {
        this.administration = administration;
        this.users = users;
        this.lists = lists;
        this.exports = exports;
        this.permissions = permissions;
    }

    /** A role and what it may do. */
    record RoleGrants(Role role, Role.Reach reach, List<String> permissions) {}

    /** A user to be made. */
    record Creation(
            @NotBlank String login,
            @NotBlank @Size(max = 200) String name,
            @Nullable Long personId,
            @NotNull Set<Role> roles) {}

    /** A user as wanted, and the version that was seen. */
    record Change(
            @NotBlank @Size(max = 200) String name,
            @Nullable Long personId,
            @NotNull Set<Role> roles,
            boolean disabled,
            int version) {}

    @GetMapping("/roles")
    @Requires(IdentityPermissions.READ_USERS)
    List<RoleGrants> roles() {
        return Arrays.stream(Role.values())
                .map(role -> new RoleGrants(
                        role,
                        role.reach(),
                        permissions.of(Set.of(role)).stream().sorted().toList()))
                .toList();
    }

    @GetMapping("/users")
    @Requires(IdentityPermissions.READ_USERS)
    Slice<User> list(ListRequest request) {
        return lists.slice(LIST, DSL.noCondition(), request);
    }

    @GetMapping("/users/export")
    @Requires(IdentityPermissions.READ_USERS)
    void export(ListRequest request, @RequestParam ExportFormat format, HttpServletResponse response) {
        exports.send(EXPORT, format, row -> lists.each(LIST, DSL.noCondition(), request, row), response);
    }

    @GetMapping("/users/{id}")
    @Requires(IdentityPermissions.READ_USERS)
    User byId(@PathVariable long id) {
        return administration.byId(id);
    }

    @PostMapping("/users")
    @Requires(IdentityPermissions.MANAGE_USERS)
    @ResponseStatus(HttpStatus.CREATED)
    User create(@Valid @RequestBody Creation asked) {
        return users.create(new NewUser(asked.login(), asked.name(), asked.personId(), asked.roles()));
    }

    @PutMapping("/users/{id}")
    @Requires(IdentityPermissions.MANAGE_USERS)
    User change(@PathVariable long id, @Valid @RequestBody Change wanted) {
        User present = administration.byId(id);
        return administration.change(new User(
                id,
                present.login(),
                wanted.name(),
                wanted.personId(),
                wanted.roles(),
                wanted.disabled(),
                present.passwordChangeDue(),
                wanted.version()));
    }

    @PostMapping("/users/{id}/one-time-password")
    @Requires(IdentityPermissions.MANAGE_USERS)
    OneTimePassword giveOneTimePassword(@PathVariable long id) {
        return administration.giveOneTimePassword(id);
    }
}
