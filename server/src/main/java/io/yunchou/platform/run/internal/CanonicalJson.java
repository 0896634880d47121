package io.yunchou.platform.run.internal;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.yunchou.platform.run.Comparison.Difference;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one way in which a value becomes bytes, so that equal values become equal bytes: keys sorted, decimals as text. */
final class CanonicalJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .withConfigOverride(
                    BigDecimal.class, format -> format.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .build();

    private CanonicalJson() {}

    static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    static <T> T read(byte[] bytes, Class<T> type) {
        return MAPPER.readValue(bytes, type);
    }

    static JsonNode tree(byte[] bytes) {
        return MAPPER.readTree(bytes);
    }

    static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    static List<Difference> differences(byte[] left, byte[] right) {
        SortedMap<String, String> lefts = leaves(tree(left));
        SortedMap<String, String> rights = leaves(tree(right));
        TreeSet<String> paths = new TreeSet<>(lefts.keySet());
        paths.addAll(rights.keySet());
        return paths.stream()
                .filter(path -> !Objects.equals(lefts.get(path), rights.get(path)))
                .map(path -> difference(path, lefts.get(path), rights.get(path)))
                .toList();
    }

    private static Difference difference(String path, @Nullable String left, @Nullable String right) {
        return new Difference(path, left, right);
    }

    private static SortedMap<String, String> leaves(JsonNode root) {
        SortedMap<String, String> leaves = new TreeMap<>();
        collect("", root, leaves);
        return leaves;
    }

    private static void collect(String path, JsonNode node, SortedMap<String, String> leaves) {
        if (node.isObject()) {
            node.propertyStream().forEach(entry -> collect(path + "/" + entry.getKey(), entry.getValue(), leaves));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                collect(path + "/" + index, node.get(index), leaves);
            }
        } else {
            leaves.put(path, node.asString());
        }
    }
}
