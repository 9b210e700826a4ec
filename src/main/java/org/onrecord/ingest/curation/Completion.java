package org.onrecord.ingest.curation;

import java.util.List;

import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.OtherName;
import org.onrecord.record.Person;

/** Gives a record what another one that is the same knows beyond it. */
final class Completion {

    private Completion() {
    }

    static void of(Person into, Person from) {
        if (into.getFamilyName() == null && into.getName().equals(from.getName())) {
            into.setFamilyName(from.getFamilyName());
            into.setGivenName(from.getGivenName());
            into.setSortName(from.getSortName());
        }
        into.setBorn(known(into.getBorn(), from.getBorn()));
        into.setDied(known(into.getDied(), from.getDied()));
        names(into.getName(), into.getOtherNames(), from.getName(), from.getOtherNames());
    }

    static void of(Organization into, Organization from) {
        into.setParent(known(into.getParent(), from.getParent()));
        names(into.getName(), into.getOtherNames(), from.getName(), from.getOtherNames());
    }

    static void of(Meeting into, Meeting from) {
        if (into.getStartDate() == null && into.getEndDate() == null) {
            into.setStartDate(from.getStartDate());
            into.setEndDate(from.getEndDate());
        }
        into.setPlace(known(into.getPlace(), from.getPlace()));
        into.setParent(known(into.getParent(), from.getParent()));
        into.setPrevious(known(into.getPrevious(), from.getPrevious()));
    }

    private static void names(String name, List<OtherName> others, String further, List<OtherName> furtherOthers) {
        add(name, others, new OtherName(further, null, null));
        furtherOthers.forEach(other -> add(name, others, other));
    }

    private static void add(String name, List<OtherName> others, OtherName further) {
        if (!further.name().equals(name) && others.stream().noneMatch(other -> other.name().equals(further.name())))
            others.add(further);
    }

    private static <T> T known(T own, T other) {
        return own == null ? other : own;
    }
}
