package org.chancery.consultations.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** Every audited entity, as the mapping describes it: a new one has its history without further code. */
@ApplicationScoped
class RecordTypes {
    private final Map<String, RecordType> byEntity = new TreeMap<>();

    RecordTypes(EntityManagerFactory factory) {
        var metamodel = factory.unwrap(SessionFactoryImplementor.class).getMappingMetamodel();
        metamodel.forEachEntityDescriptor(entity -> {
            var type = entity.getJavaType().getJavaTypeClass();
            if (type.isAnnotationPresent(Audited.class)) {
                byEntity.put(type.getSimpleName(), new MappingReader(entity).read());
            }
        });
    }

    Collection<RecordType> all() {
        return byEntity.values();
    }

    RecordType named(String entity) {
        var type = byEntity.get(entity);
        if (type == null) {
            throw new IllegalArgumentException(entity + " is not audited");
        }
        return type;
    }

    @Nullable
    RecordType parentOf(RecordType type) {
        return type.parent() == null ? null : named(type.parent().entity());
    }

    /** The type and all that hangs on it, each after the one on which it hangs. */
    List<RecordType> tree(RecordType root) {
        var tree = new ArrayList<RecordType>(List.of(root));
        for (var index = 0; index < tree.size(); index++) {
            var parent = tree.get(index);
            byEntity.values().stream()
                    .filter(type -> parent.equals(parentOf(type)))
                    .forEach(tree::add);
        }
        return List.copyOf(tree);
    }

    /** The type and those on which it hangs, up to the one that stands alone. */
    List<RecordType> chain(RecordType type) {
        var chain = new ArrayList<RecordType>();
        for (var next = type; next != null; next = parentOf(next)) {
            chain.add(next);
        }
        return List.copyOf(chain);
    }
}
