package org.chancery.consultations.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.paging.SortBy;
import org.jspecify.annotations.Nullable;

/** People by id and by any form of their name. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    /** @param pattern of a part of any name form; null for everybody */
    Page<Person> findNamed(@Nullable String pattern, PageQuery paging) {
        var sort = paging.sortBy(List.of("name"), new SortBy("name", false));
        var found = find(
                """
                select p from Person p join p.nameForms usual
                where index(usual) = 0 and (:everybody = true or exists
                    (select form.name from p.nameForms form where lower(form.name) like lower(:pattern) escape '!'))
                order by lower(usual.name)""" + (sort.descending() ? " desc" : " asc") + ", p.id",
                Map.of("everybody", pattern == null, "pattern", pattern == null ? "" : pattern));
        return new Page<>(found.page(paging.page(), paging.size()).list(), found.count(), paging.page(), paging.size());
    }

    /** The people with these ids, their name forms at hand; ids that name nobody are left out. */
    public List<Person> findWithNames(Collection<UUID> ids) {
        return list("select distinct p from Person p left join fetch p.nameForms where p.id in ?1", ids);
    }
}
