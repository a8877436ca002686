package org.chancery.consultations.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashMap;

/** Reads all topics, also those no longer used: the past was about them. */
@ApplicationScoped
class TopicReader {
    private final EntityManager database;

    TopicReader(EntityManager database) {
        this.database = database;
    }

    Topics all() {
        var codes = new HashMap<String, String>();
        var titles = new HashMap<String, String>();
        database.createQuery("select t.code, t.nameEn, t.nameRu, t.nameKk, t.nameBg from Topic t", Object[].class)
                .getResultList()
                .forEach(row -> {
                    var code = (String) row[0];
                    titles.put(code, (String) row[1]);
                    Arrays.stream(row).map(String.class::cast).forEach(name -> codes.put(Topics.plain(name), code));
                });
        return new Topics(codes, titles);
    }
}
