package org.chancery.consultations.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A subject that consultations are about. Disabled with a date when it is no longer used, never deleted. */
@Entity
@Immutable
public class Topic {
    @Id
    private String code;

    @Column
    private String nameEn;

    @Column
    private String nameRu;

    @Column
    private String nameKk;

    @Column
    private String nameBg;

    @Column
    @Nullable
    private LocalDate disabledOn;

    protected Topic() {}

    public String code() {
        return code;
    }

    TopicResponse response() {
        return new TopicResponse(code, new TopicResponse.Names(nameEn, nameRu, nameKk, nameBg), disabledOn);
    }

    boolean isUsableOn(LocalDate day) {
        return disabledOn == null || day.isBefore(disabledOn);
    }
}
