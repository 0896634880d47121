package io.yunchou.platform.web;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the API document precise enough to generate a client from: names that cannot collide, required components. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
    @Bean
    OpenAPI document() {
        return new OpenAPI().info(new Info().title("Yunchou").version("1").description("Sales operations management"));
    }

    /** An operation is named after its controller and method, so that a new one renames no other. */
    @Bean
    OperationCustomizer operationNames() {
        return (operation, handler) ->
                operation.operationId(handler.getBeanType().getSimpleName().replaceFirst("Controller$", "") + "."
                        + handler.getMethod().getName());
    }

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    /**
     * Names the schema of a nested record after its outer class too, refuses two records of one name, and marks every
     * component as required but for those that may be null.
     */
    static final class RecordSchemas implements ModelConverter {
        private final Map<String, JavaType> typeByName = new ConcurrentHashMap<>();

        @Override
        public @Nullable Schema<?> resolve(
                AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
            if (!chain.hasNext()) {
                return null;
            }
            JavaType javaType = TypeFactory.defaultInstance().constructType(type.getType());
            if (!javaType.getRawClass().isRecord()) {
                return chain.next().resolve(type, context, chain);
            }
            type.name(uniqueName(javaType));
            Schema<?> schema = chain.next().resolve(type, context, chain);
            if (schema != null) {
                markRequired(javaType.getRawClass(), definition(schema, context));
            }
            return schema;
        }

        private String uniqueName(JavaType type) {
            String name = name(type);
            JavaType earlier = typeByName.putIfAbsent(name, type);
            if (earlier != null && !earlier.equals(type)) {
                throw new IllegalStateException("Two API types are named %s: %s and %s.\nMaybe rename one."
                        .formatted(name, earlier.toCanonical(), type.toCanonical()));
            }
            return name;
        }

        private static String name(JavaType type) {
            StringBuilder name = new StringBuilder(simpleName(type.getRawClass()));
            type.getBindings().getTypeParameters().forEach(parameter -> name.append(name(parameter)));
            return name.toString();
        }

        private static String simpleName(Class<?> type) {
            Class<?> outer = type.getEnclosingClass();
            return outer == null ? type.getSimpleName() : simpleName(outer) + type.getSimpleName();
        }

        private static Schema<?> definition(Schema<?> schema, ModelConverterContext context) {
            String reference = schema.get$ref();
            if (reference == null) {
                return schema;
            }
            Schema<?> defined = context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
            return defined == null ? schema : defined;
        }

        private static void markRequired(Class<?> type, Schema<?> schema) {
            if (schema.getProperties() == null) {
                return;
            }
            List<String> required = Arrays.stream(type.getRecordComponents())
                    .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .map(RecordComponent::getName)
                    .filter(schema.getProperties()::containsKey)
                    .toList();
            schema.setRequired(required);
        }
    }
}
