package org.chancery.consultations.history;

import jakarta.persistence.Version;
import java.lang.reflect.AnnotatedElement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.EntityValuedModelPart;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** Reads from the mapping of one entity where Envers keeps its past. */
class MappingReader {
    /** As {@code quarkus.hibernate-envers.audit-table-suffix} says. */
    private static final String SUFFIX = "_aud";

    private static final String USUAL_PARENT = "consultation";

    private final EntityPersister entity;
    private final Class<?> type;
    private final List<Field> fields = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<ToOneAttributeMapping> mandatory = new ArrayList<>();
    private @Nullable String version;
    private @Nullable String marking;

    MappingReader(EntityPersister entity) {
        this.entity = entity;
        this.type = entity.getJavaType().getJavaTypeClass();
    }

    RecordType read() {
        entity.forEachAttributeMapping(attribute -> readAttribute(attribute));
        return new RecordType(
                type.getSimpleName(),
                entity.getMappedTableDetails().getTableName(),
                entity.getMappedTableDetails().getTableName() + SUFFIX,
                column(entity.getIdentifierMapping()),
                version,
                marking,
                parent(),
                List.copyOf(fields),
                List.copyOf(links));
    }

    private void readAttribute(AttributeMapping attribute) {
        var declared = declaration(attribute);
        if (declared.isAnnotationPresent(NotAudited.class)) {
            return;
        }
        if (declared.isAnnotationPresent(Version.class)) {
            version = column(attribute);
            return;
        }
        if (attribute instanceof ToOneAttributeMapping link
                && !attribute.getAttributeMetadata().isNullable()
                && isAudited(link)) {
            mandatory.add(link);
        }
        if (attribute.getAttributeName().equals("marking")
                && attribute.getJavaType().getJavaTypeClass() == Marking.class) {
            marking = column(attribute);
        }
        var name = name(attribute);
        if (name.equals(WrittenAs.NOTHING)) {
            return;
        }
        if (attribute instanceof PluralAttributeMapping collection) {
            readCollection(name, collection);
        } else if (attribute instanceof EmbeddableValuedModelPart) {
            // What is grouped in the class is written flat, unless a name for the group is told.
            var group = declared.isAnnotationPresent(WrittenAs.class) ? name + "." : "";
            parts(attribute).forEach(part -> fields.add(new Field(group + part.name(), List.of(part.plain()))));
        } else {
            fields.add(new Field(name, parts(attribute)));
        }
    }

    private void readCollection(String name, PluralAttributeMapping collection) {
        var persister = collection.getCollectionDescriptor();
        if (persister.isInverse() || persister.isOneToMany()) {
            return; // Elements that are records have a history of their own.
        }
        var index = collection.getIndexDescriptor();
        var isMap = Map.class.isAssignableFrom(collection.getJavaType().getJavaTypeClass());
        links.add(new Link(
                name,
                persister.getTableName(),
                persister.getTableName() + SUFFIX,
                column(collection.getKeyDescriptor().getKeyPart()),
                elements(collection),
                index == null ? List.of() : parts(index),
                index == null ? Link.Shape.SET : isMap ? Link.Shape.MAP : Link.Shape.LIST));
    }

    private RecordType.@Nullable Parent parent() {
        var told = type.getAnnotation(PartOf.class);
        var wanted = told == null ? USUAL_PARENT : told.value();
        var found = mandatory.stream()
                .filter(link -> link.getAttributeName().equals(wanted))
                .findFirst();
        if (found.isEmpty() && told == null && mandatory.size() == 1) {
            found = mandatory.stream().findFirst();
        }
        return found.map(link -> new RecordType.Parent(
                        link.getAssociatedEntityMappingType()
                                .getJavaType()
                                .getJavaTypeClass()
                                .getSimpleName(),
                        column(link)))
                .orElse(null);
    }

    private static List<Field.Part> elements(PluralAttributeMapping collection) {
        var told = declaration(collection).getAnnotation(LinksTo.class);
        return parts(collection.getElementDescriptor()).stream()
                .map(part -> told == null ? part : part.to(told.value()))
                .toList();
    }

    private static List<Field.Part> parts(ModelPart part) {
        if (part instanceof EmbeddableValuedModelPart embedded) {
            return parts("", embedded);
        }
        return List.of(part("", part));
    }

    private static Field.Part part(String name, ModelPart part) {
        var isTime = part.getJavaType().getJavaTypeClass() == Instant.class;
        return new Field.Part(name, column(part), isTime, target(part));
    }

    private static @Nullable String target(ModelPart part) {
        if (part instanceof EntityValuedModelPart link) {
            return isAudited(link)
                    ? link.getEntityMappingType()
                            .getJavaType()
                            .getJavaTypeClass()
                            .getSimpleName()
                    : null;
        }
        var told = part instanceof AttributeMapping attribute
                ? declaration(attribute).getAnnotation(LinksTo.class)
                : null;
        return told == null ? null : told.value();
    }

    /** An object inside the object is told with dots. */
    private static List<Field.Part> parts(String prefix, EmbeddableValuedModelPart embedded) {
        var parts = new ArrayList<Field.Part>();
        embedded.getEmbeddableTypeDescriptor().forEachAttributeMapping(attribute -> {
            var name = prefix + name(attribute);
            if (name(attribute).equals(WrittenAs.NOTHING)) {
                return;
            }
            if (attribute instanceof EmbeddableValuedModelPart inner) {
                parts.addAll(parts(name + ".", inner));
            } else {
                parts.add(part(name, attribute));
            }
        });
        return List.copyOf(parts);
    }

    private static String name(AttributeMapping attribute) {
        var told = declaration(attribute).getAnnotation(WrittenAs.class);
        if (told != null) {
            return told.value();
        }
        var name = attribute.getAttributeName();
        if (attribute instanceof ToOneAttributeMapping link) {
            return isById(link) ? name + "Id" : name;
        }
        return attribute instanceof PluralAttributeMapping collection
                        && collection.getElementDescriptor() instanceof EntityValuedModelPart element
                        && isById(element)
                ? name.replaceFirst("s$", "") + "Ids"
                : name;
    }

    /** A topic is written by its code, a record that has an id by that. */
    private static boolean isById(EntityValuedModelPart link) {
        return link.getEntityMappingType().getIdentifierMapping().getJavaType().getJavaTypeClass() == UUID.class;
    }

    private static boolean isAudited(EntityValuedModelPart link) {
        return link.getEntityMappingType().getJavaType().getJavaTypeClass().isAnnotationPresent(Audited.class);
    }

    private static AnnotatedElement declaration(AttributeMapping attribute) {
        var owner = attribute.getDeclaringType().getJavaType().getJavaTypeClass();
        try {
            return owner.getDeclaredField(attribute.getAttributeName());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(owner + " is mapped by its fields", impossible);
        }
    }

    private static String column(ModelPart part) {
        var columns = new ArrayList<String>();
        part.forEachSelectable((index, selectable) -> columns.add(selectable.getSelectionExpression()));
        return columns.get(0);
    }
}
