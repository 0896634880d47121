package io.yunchou.platform.identity.domain;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.identity.IdentityError;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a password must be: long rather than intricate. */
public final class PasswordRules {
    public static final int LENGTH_MIN = 10;
    public static final int LENGTH_MAX = 200;

    private static final int DIFFERENT_CHARACTERS_MIN = 5;
    private static final int ONE_TIME_LENGTH = 16;

    /** Without letters and digits that are read for each other. */
    private static final String ONE_TIME_ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordRules() {}

    public static void check(String password, String login) {
        if (password.length() < LENGTH_MIN || password.length() > LENGTH_MAX) {
            throw weak("It has %d characters, but must have %d to %d."
                    .formatted(password.length(), LENGTH_MIN, LENGTH_MAX));
        }
        if (password.toLowerCase(Locale.ROOT).contains(login)) {
            throw weak("It contains the login.");
        }
        if (password.chars().distinct().count() < DIFFERENT_CHARACTERS_MIN) {
            throw weak("It has fewer than %d different characters.".formatted(DIFFERENT_CHARACTERS_MIN));
        }
    }

    public static String oneTime() {
        return RANDOM.ints(ONE_TIME_LENGTH, 0, ONE_TIME_ALPHABET.length())
                .mapToObj(index -> ONE_TIME_ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining());
    }

    private static BusinessException weak(String reason) {
        return new BusinessException(
                IdentityError.WEAK_PASSWORD,
                "The password cannot be used. %s\nMaybe take four words that do not belong together.".formatted(reason),
                Map.of("lengthMin", LENGTH_MIN, "lengthMax", LENGTH_MAX));
    }
}
