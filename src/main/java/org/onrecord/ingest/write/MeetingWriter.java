package org.onrecord.ingest.write;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.ingest.export.ItemOf;
import org.onrecord.ingest.item.MeetingItem;
import org.onrecord.ingest.item.ParticipantLine;
import org.onrecord.record.Evidence;
import org.onrecord.record.Meeting;
import org.onrecord.record.MeetingStatus;
import org.onrecord.record.Participation;

final class MeetingWriter implements KindWriter<MeetingItem, Meeting> {

    @Override
    public Class<Meeting> entity() {
        return Meeting.class;
    }

    @Override
    public Meeting create() {
        return new Meeting();
    }

    @Override
    public MeetingItem itemOf(Meeting entity) {
        return ItemOf.meeting(entity);
    }

    @Override
    public void check(MeetingItem item, Batch batch) {
        item.evidence().forEach(batch::quote);
        item.participants().forEach(participant -> participant.evidence().forEach(batch::quote));
    }

    @Override
    public void apply(MeetingItem item, Meeting entity, boolean adding, Batch batch) {
        entity.setName(Batch.keep(entity.getName(), item.name(), adding));
        entity.setClassification(Batch.keep(entity.getClassification(), item.classification(), adding));
        entity.setStatus(status(entity.getStatus(), item.status(), adding));
        entity.setStartDate(Batch.keep(entity.getStartDate(), item.start(), adding));
        entity.setEndDate(Batch.keep(entity.getEndDate(), item.end(), adding));
        entity.setPlace(Batch.keep(entity.getPlace(), item.place(), adding));
        entity.setParent(Batch.keep(entity.getParent(), batch.meeting(item.parent()), adding));
        entity.setPrevious(Batch.keep(entity.getPrevious(), batch.meeting(item.previous()), adding));
        participants(Lines.completed(item.participants(), batch), entity, adding, batch);
        Lines.evidence(item.evidence(), entity.getEvidence(), adding, batch,
                line -> Evidence.add(entity, batch.version(line), batch.quote(line)));
        Batch.extraction(entity, item.rule(), item.confidence(), adding);
    }

    /** What was planned is what became of it, once a further source says so. */
    private static MeetingStatus status(MeetingStatus old, MeetingStatus said, boolean adding) {
        return old == MeetingStatus.PLANNED && said != null ? said : Batch.keep(old, said, adding);
    }

    private static void participants(List<ParticipantLine> wanted, Meeting meeting, boolean adding, Batch batch) {
        List<ParticipantLine> lines = ItemOf.participants(meeting);
        List<ParticipantLine> target = new ArrayList<>(lines);
        Batch.fill(target, wanted, adding);
        if (target.equals(lines))
            return;
        if (!adding)
            meeting.getParticipations().clear();
        for (ParticipantLine line : target.subList(meeting.getParticipations().size(), target.size()))
            meeting.getParticipations().add(participation(line, meeting, batch));
    }

    private static Participation participation(ParticipantLine line, Meeting meeting, Batch batch) {
        Participation participation = new Participation();
        participation.setPosition(meeting.getParticipations().size());
        participation.setMeeting(meeting);
        participation.setPerson(batch.person(line.person()));
        participation.setOrganization(batch.organization(line.organization()));
        participation.setRole(line.role());
        participation.setOnBehalfOf(batch.organization(line.onBehalfOf()));
        line.evidence().forEach(e -> Evidence.add(participation, batch.version(e), batch.quote(e)));
        return participation;
    }
}
