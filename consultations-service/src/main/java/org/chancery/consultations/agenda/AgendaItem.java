package org.chancery.consultations.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.reference.Topic;
import org.hibernate.envers.Audited;
import org.hibernate.envers.RelationTargetAuditMode;

/** One item of a consultation's agenda. */
@Entity
@Audited
public class AgendaItem {
    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Consultation consultation;

    @Column
    private int position;

    @Column
    private String title;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "topic_code")
    @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)
    private Topic topic;

    protected AgendaItem() {}

    AgendaItem(Consultation consultation, AgendaItemRequest request, Topic topic) {
        this.id = UUID.randomUUID();
        this.consultation = consultation;
        describe(request, topic);
    }

    final void describe(AgendaItemRequest request, Topic newTopic) {
        position = request.position();
        title = request.title();
        topic = newTopic;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Consultation consultation() {
        return consultation;
    }

    int position() {
        return position;
    }

    String title() {
        return title;
    }

    Topic topic() {
        return topic;
    }
}
