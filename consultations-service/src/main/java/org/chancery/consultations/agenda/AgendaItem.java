package org.chancery.consultations.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.jspecify.annotations.Nullable;

/** One item of a consultation's agenda. */
@Entity
@Audited
public class AgendaItem {
    static final int LAST_POSITION = 1000;

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

    @Column
    @Nullable
    private String leadSide;

    @Column
    @Enumerated(EnumType.STRING)
    @Nullable
    private AgendaTier tier;

    @Column
    @Enumerated(EnumType.STRING)
    private AgendaItemState state;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    private AgendaItem carriedFrom;

    protected AgendaItem() {}

    public AgendaItem(Consultation consultation, AgendaItemRequest request, Topic topic) {
        this.id = UUID.randomUUID();
        this.consultation = consultation;
        this.state = AgendaItemState.ADOPTED;
        describe(request, topic);
    }

    /** What comes over from an earlier round: a candidate until the two sides agree on it. */
    AgendaItem(Consultation consultation, int position, AgendaItem earlier) {
        this.id = UUID.randomUUID();
        this.consultation = consultation;
        this.position = position;
        this.title = earlier.title;
        this.topic = earlier.topic;
        var lead = earlier.leadSide;
        this.leadSide = lead != null && consultation.parties().contains(lead) ? lead : null;
        this.tier = earlier.tier;
        this.state = AgendaItemState.CANDIDATE;
        this.carriedFrom = earlier;
    }

    final void describe(AgendaItemRequest request, Topic newTopic) {
        position = request.position();
        title = request.title();
        topic = newTopic;
        leadSide = request.leadSide();
        tier = request.tier();
        if (request.state() != null) {
            state = request.state();
        }
    }

    void moveTo(int newPosition) {
        position = newPosition;
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

    public String topicCode() {
        return topic.code();
    }

    @Nullable
    String leadSide() {
        return leadSide;
    }

    @Nullable
    AgendaTier tier() {
        return tier;
    }

    AgendaItemState state() {
        return state;
    }

    /** The item of an earlier round from which it came. */
    @Nullable
    AgendaItem carriedFrom() {
        return carriedFrom;
    }
}
