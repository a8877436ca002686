package org.chancery.consultations.preparation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.agenda.AgendaItem;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** Our preparation of one item of the agenda, in the six headings of a brief. */
@Entity
@Audited
public class Preparation {
    @Id
    private UUID id;

    @Version
    private long version;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private AgendaItem agendaItem;

    @Column
    @Nullable
    private String objective;

    @ElementCollection
    @CollectionTable(name = "preparation_argument", joinColumns = @JoinColumn(name = "preparation_id"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    private List<String> arguments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "preparation_tactical_argument", joinColumns = @JoinColumn(name = "preparation_id"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    private List<String> tacticalArguments = new ArrayList<>();

    @Column
    @Nullable
    private String theirObjective;

    @Column
    @Nullable
    private String theirObjectiveSource;

    @Column
    @Nullable
    private String ourResponse;

    @Column
    @Nullable
    private String pressLine;

    @Column
    @Enumerated(EnumType.STRING)
    private Marking marking;

    protected Preparation() {}

    Preparation(AgendaItem agendaItem, PreparationRequest request, Marking marking) {
        this.id = UUID.randomUUID();
        this.agendaItem = agendaItem;
        describe(request, marking);
    }

    final void describe(PreparationRequest request, Marking newMarking) {
        objective = request.objective();
        replace(arguments, request.arguments());
        replace(tacticalArguments, request.tacticalArguments());
        theirObjective = request.theirObjective();
        theirObjectiveSource = request.theirObjectiveSource();
        ourResponse = request.ourResponse();
        pressLine = request.pressLine();
        marking = newMarking;
    }

    /** A list that stays the same stays untouched, so that the history shows no change where there is none. */
    private static void replace(List<String> present, @Nullable List<String> wanted) {
        var texts = wanted == null ? List.<String>of() : wanted;
        if (!present.equals(texts)) {
            present.clear();
            present.addAll(texts);
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    AgendaItem agendaItem() {
        return agendaItem;
    }

    @Nullable
    String objective() {
        return objective;
    }

    /** The strongest first. */
    List<String> arguments() {
        return List.copyOf(arguments);
    }

    /** Weak points of their policies, to be used if need be; the strongest first. */
    List<String> tacticalArguments() {
        return List.copyOf(tacticalArguments);
    }

    @Nullable
    String theirObjective() {
        return theirObjective;
    }

    /** Who says that this is what they want. */
    @Nullable
    String theirObjectiveSource() {
        return theirObjectiveSource;
    }

    @Nullable
    String ourResponse() {
        return ourResponse;
    }

    @Nullable
    String pressLine() {
        return pressLine;
    }

    Marking marking() {
        return marking;
    }
}
