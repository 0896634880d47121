package io.yunchou.bench;

import java.util.stream.Collectors;

/** A result as one line of JSON: the name and the median figures. */
final class Json {
    private Json() {}

    static String of(Result result) {
        return "{\"name\": %s, \"figures\": [%s]}"
                .formatted(
                        text(result.name()),
                        result.figures().stream().map(Json::of).collect(Collectors.joining(", ")));
    }

    private static String of(Figure figure) {
        return "{\"what\": %s, \"value\": %s, \"unit\": %s, \"goal\": %s, \"holds\": %s}"
                .formatted(
                        text(figure.what()),
                        figure.value().toPlainString(),
                        text(figure.unit()),
                        text(figure.goal().text()),
                        figure.holds());
    }

    private static String text(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char each : value.toCharArray()) {
            switch (each) {
                case '"', '\\' -> quoted.append('\\').append(each);
                default -> quoted.append(each < ' ' ? "\\u%04x".formatted((int) each) : String.valueOf(each));
            }
        }
        return quoted.append('"').toString();
    }
}
