package org.chancery.consultations.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.hibernate.query.NativeQuery;

/** People by id and by any form of their name. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    /** In SQL itself, because keys and their indexes live there: which people and how many, then they themselves. */
    Page<Person> find(PersonFilter filter, PageQuery paging) {
        var name = filter.name();
        var search = new PersonSearch(filter, name == null ? "" : keyOf(name));
        var ids = query(search.ids(paging), UUID.class, search)
                .setFirstResult(paging.page() * paging.size())
                .setMaxResults(paging.size())
                .getResultList();
        var total = query(search.count(), Long.class, search).getSingleResult();
        return new Page<>(inOrder(ids), total, paging.page(), paging.size());
    }

    /** The people with these ids, their name forms at hand; ids that name nobody are left out. */
    public List<Person> findWithNames(Collection<UUID> ids) {
        return list("select distinct p from Person p left join fetch p.nameForms where p.id in ?1", ids);
    }

    private List<Person> inOrder(List<UUID> ids) {
        var found = findWithNames(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private String keyOf(String name) {
        return getSession()
                .createNativeQuery("select name_key(:name)", String.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    private <T> NativeQuery<T> query(String sql, Class<T> result, PersonSearch search) {
        var query = getSession().createNativeQuery(sql, result);
        search.parameters().forEach(query::setParameter);
        return query;
    }
}
