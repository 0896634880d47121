package io.yunchou.demo;

import io.yunchou.org.Organisation;
import io.yunchou.platform.identity.NewUser;
import io.yunchou.platform.identity.User;
import io.yunchou.platform.identity.Users;
import io.yunchou.platform.launch.Demonstration.Persona;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes users of those through whose eyes a visitor may look. */
@Component
class Personas {
    private final Users users;
    private final Organisation organisation;

    Personas(Users users, Organisation organisation) {
        this.users = users;
        this.organisation = organisation;
    }

    /** The users that stand for them; who is not there yet is made. */
    List<Persona> of(List<Visitor> visitors) {
        return visitors.stream()
                .map(visitor -> new Persona(visitor.name(), user(visitor).id()))
                .toList();
    }

    User user(Visitor visitor) {
        return users.byLogin(visitor.login())
                .orElseGet(() -> users.create(
                        new NewUser(visitor.login(), visitor.name(), personId(visitor), Set.of(visitor.role()))));
    }

    private @Nullable Long personId(Visitor visitor) {
        String code = visitor.personCode();
        return code == null ? null : organisation.people().idOf(code).orElseThrow();
    }
}
