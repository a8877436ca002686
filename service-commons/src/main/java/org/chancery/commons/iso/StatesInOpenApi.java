package org.chancery.commons.iso;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** Documents what {@link StateCode} demands: three capital letters. The OpenAPI generator knows only the usual constraints. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class StatesInOpenApi implements OASFilter {
    private static final DotName STATE = DotName.createSimple(StateCode.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private final IndexView index;

    public StatesInOpenApi(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null || api.getComponents().getSchemas() == null) {
            return;
        }
        var schemas = api.getComponents().getSchemas();
        index.getKnownClasses().stream().filter(ClassInfo::isRecord).forEach(type -> {
            var schema = schemas.get(name(type));
            if (schema != null && schema.getProperties() != null) {
                type.recordComponents()
                        .forEach(component ->
                                document(component, schema.getProperties().get(component.name())));
            }
        });
    }

    private static void document(RecordComponentInfo component, @Nullable Schema property) {
        if (property == null) {
            return;
        }
        if (component.hasDeclaredAnnotation(STATE) || component.type().hasAnnotation(STATE)) {
            limit(property);
        }
        if (property.getItems() != null && arguments(component.type()).anyMatch(type -> type.hasAnnotation(STATE))) {
            limit(property.getItems());
        }
    }

    private static void limit(Schema state) {
        if (state.getRef() == null) {
            state.minLength(3).maxLength(3).pattern("[A-Z]{3}");
        }
    }

    private static Stream<Type> arguments(Type type) {
        return type.kind() == Type.Kind.PARAMETERIZED_TYPE
                ? type.asParameterizedType().arguments().stream()
                : Stream.empty();
    }

    private static String name(ClassInfo type) {
        var told = type.declaredAnnotation(SCHEMA);
        var name = told == null ? null : told.value("name");
        return name == null ? type.simpleName() : name.asString();
    }
}
