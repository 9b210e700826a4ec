package org.onrecord.ingest.write;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.ingest.export.ItemOf;
import org.onrecord.ingest.item.MembershipLine;
import org.onrecord.ingest.item.PersonItem;
import org.onrecord.record.Membership;
import org.onrecord.record.Mention;
import org.onrecord.record.Person;
import org.onrecord.record.SortName;

final class PersonWriter implements KindWriter<PersonItem, Person> {

    @Override
    public Class<Person> entity() {
        return Person.class;
    }

    @Override
    public Person create() {
        return new Person();
    }

    @Override
    public PersonItem itemOf(Person entity) {
        return ItemOf.person(entity);
    }

    @Override
    public void check(PersonItem item, Batch batch) {
        item.evidence().forEach(batch::quote);
    }

    @Override
    public void apply(PersonItem item, Person entity, boolean adding, Batch batch) {
        boolean named = adding && entity.getFamilyName() != null;
        entity.setName(Batch.keep(entity.getName(), item.name(), adding));
        entity.setFamilyName(named ? entity.getFamilyName() : item.familyName());
        entity.setGivenName(named ? entity.getGivenName() : item.givenName());
        entity.setSortName(SortName.of(entity.getName(), entity.getFamilyName(), entity.getGivenName()));
        entity.setBorn(Batch.keep(entity.getBorn(), item.born(), adding));
        entity.setDied(Batch.keep(entity.getDied(), item.died(), adding));
        Batch.fill(entity.getOtherNames(), Names.others(item.name(), entity.getName(), item.otherNames()), adding);
        Batch.fill(entity.getIdentifiers(), item.identifiers(), adding);
        Lines.evidence(item.evidence(), entity.getEvidence(), adding, batch,
                line -> Mention.add(entity, batch.version(line), batch.quote(line)));
        Batch.extraction(entity, item.rule(), item.confidence(), adding);
        memberships(item.memberships(), entity, adding, batch);
    }

    private static void memberships(List<MembershipLine> wanted, Person person, boolean adding, Batch batch) {
        List<MembershipLine> lines = new ArrayList<>(ItemOf.memberships(person));
        List<MembershipLine> target = new ArrayList<>(lines);
        Batch.fill(target, wanted, adding);
        if (target.equals(lines))
            return;
        if (!adding)
            person.getMemberships().clear();
        for (MembershipLine line : target.subList(person.getMemberships().size(), target.size()))
            person.getMemberships().add(membership(line, person, batch));
    }

    private static Membership membership(MembershipLine line, Person person, Batch batch) {
        Membership membership = new Membership();
        membership.setPosition(person.getMemberships().size());
        membership.setPerson(person);
        membership.setOrganization(batch.organization(line.organization()));
        membership.setOnBehalfOf(batch.organization(line.onBehalfOf()));
        membership.setRole(line.role());
        membership.setStartDate(line.start());
        membership.setEndDate(line.end());
        membership.setSource(batch.source(line.source()));
        return membership;
    }
}
