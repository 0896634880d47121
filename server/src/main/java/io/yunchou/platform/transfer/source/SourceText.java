package io.yunchou.platform.transfer.source;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.transfer.TransferError;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Source documents as YAML and JSON. A key that does not exist is refused, since it would be a typing error. */
@Component
public class SourceText {
    private static final int TEXT_MAX = 1 << 20;

    private final JsonMapper json;

    SourceText(JsonMapper json) {
        this.json = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .changeDefaultPropertyInclusion(include ->
                        include.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
                .build();
    }

    /** Reads YAML, of which JSON is a part. */
    public SourceDocument read(String text) {
        try {
            Object tree = yaml().load(text);
            return json.convertValue(tree, SourceDocument.class);
        } catch (YAMLException unreadable) {
            throw unusable(String.valueOf(unreadable.getMessage()));
        } catch (JacksonException | IllegalArgumentException unfit) {
            throw unusable(where(unfit) + firstLine(unfit));
        }
    }

    public String json(SourceDocument document) {
        return json.writeValueAsString(document);
    }

    public SourceDocument ofJson(String text) {
        return json.readValue(text, SourceDocument.class);
    }

    public String yaml(SourceDocument document) {
        return yaml().dump(json.convertValue(document, Map.class));
    }

    /** Every scalar is read as text: 007 stays 007, and a country NO is no refusal. */
    private static Yaml yaml() {
        LoaderOptions loading = new LoaderOptions();
        loading.setCodePointLimit(TEXT_MAX);
        DumperOptions dumping = new DumperOptions();
        dumping.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        dumping.setAllowUnicode(true);
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.MERGE, MERGE, "<");
                addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            }
        });
    }

    /** The place in the document, e.g. {@code steps[2].fields.amount}. */
    private static String where(Exception unfit) {
        if (!(unfit instanceof DatabindException databind)) {
            return "";
        }
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : databind.getPath()) {
            String name = step.getPropertyName();
            path.append(name == null ? "[" + step.getIndex() + "]" : path.isEmpty() ? name : "." + name);
        }
        return path.isEmpty() ? "" : "at " + path + ": ";
    }

    private static String firstLine(Exception unfit) {
        String message = unfit instanceof JacksonException jackson ? jackson.getOriginalMessage() : unfit.getMessage();
        String line = String.valueOf(message).lines().findFirst().orElse("");
        int problem = line.lastIndexOf("problem: ");
        return problem >= 0
                ? line.substring(problem + "problem: ".length())
                : line.replaceAll("\\bio\\.yunchou[\\w.$]*\\.", "");
    }

    static BusinessException unusable(String why) {
        return new BusinessException(
                TransferError.UNUSABLE_SOURCE,
                "The source document cannot be used: %s.\nMaybe a key is mistyped or stands in the wrong place."
                        .formatted(why),
                Map.of("why", why));
    }
}
