package org.chancery.consultations.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.query.Conditions;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;
import org.hibernate.query.SelectionQuery;

/**
 * A list as HQL, column by column.
 *
 * @param before common table expressions that the joins need, each with "with"; empty for none
 * @param conditions the filters and what exists for the caller
 * @param parameters of the shape
 */
public record ListExport(Shape shape, String before, Conditions conditions, Map<String, Object> parameters)
        implements Export {

    /**
     * What the lists of one kind have in common.
     *
     * @param name of the records, in the plural
     * @param from the entities with their aliases, after "from"
     * @param id the expression for the record's id
     * @param markings the expressions for the markings that hold for a record
     * @param columns what stands in the file
     * @param joins what else the columns need, one row a record
     * @param order after "order by"
     */
    public record Shape(
            String name,
            String from,
            String id,
            List<String> markings,
            List<Column> columns,
            String joins,
            String order) {}

    /** A heading and what stands below it: an expression in HQL, whose type decides the kind of the cell. */
    public record Column(String heading, String expression) {}

    @Override
    public String name() {
        return shape.name;
    }

    @Override
    public List<String> headings() {
        return shape.columns.stream().map(Column::heading).toList();
    }

    @Override
    public SelectionQuery<Long> count(Session session) {
        return with(
                conditions.parameters(),
                session.createSelectionQuery(
                        "select count(*) from " + shape.from + " where " + conditions.text(), Long.class));
    }

    @Override
    public SelectionQuery<Object[]> rows(Session session) {
        var select = Stream.of(
                        Stream.of(shape.id),
                        shape.markings.stream(),
                        shape.columns.stream().map(Column::expression))
                .flatMap(expressions -> expressions)
                .collect(Collectors.joining(", "));
        var query = session.createSelectionQuery(
                before + "select " + select + " from " + shape.from + " " + shape.joins + " where " + conditions.text()
                        + " order by " + shape.order,
                Object[].class);
        return with(parameters, with(conditions.parameters(), query));
    }

    @Override
    public Row row(Object[] found) {
        var marking = Marking.highest(IntStream.rangeClosed(1, shape.markings.size())
                .mapToObj(index -> (Marking) found[index])
                .toList());
        return new Row((UUID) found[0], marking, Arrays.asList(found).subList(1 + shape.markings.size(), found.length));
    }

    private static <Q extends CommonQueryContract> Q with(Map<String, Object> values, Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
