package io.yunchou.platform.identity.application;

import io.yunchou.platform.identity.domain.PasswordRules;
import io.yunchou.platform.identity.persistence.UserRows;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes and compares passwords: Argon2id, 19 MiB and two passes each, and never more than a few at a time. */
@Component
class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int AT_ONCE = 4;

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "argon2", Map.of("argon2", new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES)));
    private final Semaphore running = new Semaphore(AT_ONCE);
    private final UserRows users;
    private volatile @Nullable String decoy;

    Passwords(UserRows users) {
        this.users = users;
    }

    String hash(String password) {
        return limited(() -> encoder.encode(password));
    }

    /** Takes the same time for somebody unknown as for a user, so that nobody learns who has a login here. */
    boolean matches(Optional<Long> userId, String password) {
        String decoyHash = decoy();
        Optional<String> hash = userId.flatMap(users::passwordHash);
        boolean matches = limited(() -> encoder.matches(password, hash.orElse(decoyHash)));
        if (matches && hash.isPresent() && encoder.upgradeEncoding(hash.get())) {
            users.rehash(userId.orElseThrow(), hash(password));
        }
        return matches && hash.isPresent();
    }

    private String decoy() {
        String made = decoy;
        if (made == null) {
            made = hash(PasswordRules.oneTime());
            decoy = made;
        }
        return made;
    }

    private <T> T limited(Supplier<T> work) {
        running.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            running.release();
        }
    }
}
