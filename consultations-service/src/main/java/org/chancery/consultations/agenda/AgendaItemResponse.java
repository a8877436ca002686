package org.chancery.consultations.agenda;

import java.util.UUID;

/** An item of the agenda as it stands. */
record AgendaItemResponse(UUID id, int position, String title, String topic, long version) {

    static AgendaItemResponse from(AgendaItem item) {
        return new AgendaItemResponse(
                item.id(), item.position(), item.title(), item.topic().code(), item.version());
    }
}
