package io.yunchou.platform.identity.domain;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.identity.IdentityError;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How a user is named when signing in: an e-mail address or a short name, upper and lower case alike. */
public record Login(String text) {
    private static final Pattern USABLE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+\\-\\\\]{0,99}");

    public Login {
        if (!USABLE.matcher(text).matches() || !text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new BusinessException(
                    IdentityError.UNUSABLE_LOGIN,
                    "\"%s\" cannot be a login.\n".formatted(text)
                            + "Maybe use letters, digits and . _ @ + - only, at most 100 of them.",
                    Map.of("login", text));
        }
    }

    public static Login of(String text) {
        return new Login(text.strip().toLowerCase(Locale.ROOT));
    }
}
