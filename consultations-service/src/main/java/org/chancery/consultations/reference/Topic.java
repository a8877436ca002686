package org.chancery.consultations.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.chancery.consultations.history.WrittenAs;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * A subject that consultations are about. Disabled with a date when it is no longer used, never deleted. The taxonomy has
 * two levels: a topic that has a parent is nobody's parent.
 */
@Entity
@Audited
public class Topic {
    @Id
    private String code;

    @Version
    private long version;

    @Column
    @WrittenAs("names.en")
    private String nameEn;

    @Column
    @WrittenAs("names.ru")
    private String nameRu;

    @Column
    @WrittenAs("names.kk")
    private String nameKk;

    @Column
    @WrittenAs("names.bg")
    private String nameBg;

    @Column
    @WrittenAs("parent")
    @Nullable
    private String parentCode;

    @Column
    @Nullable
    private LocalDate disabledOn;

    protected Topic() {}

    Topic(TopicRequest request) {
        code = request.code();
        describe(request);
    }

    final void describe(TopicRequest request) {
        nameEn = request.names().en();
        nameRu = request.names().ru();
        nameKk = request.names().kk();
        nameBg = request.names().bg();
        parentCode = request.parent();
    }

    /** @param day the first day on which new agendas may not name it; null takes a disabling back */
    void disableFrom(@Nullable LocalDate day) {
        disabledOn = day;
    }

    public String code() {
        return code;
    }

    long version() {
        return version;
    }

    TopicNames names() {
        return new TopicNames(nameEn, nameRu, nameKk, nameBg);
    }

    @Nullable
    String parentCode() {
        return parentCode;
    }

    @Nullable
    LocalDate disabledOn() {
        return disabledOn;
    }

    boolean isUsableOn(LocalDate day) {
        return disabledOn == null || day.isBefore(disabledOn);
    }
}
