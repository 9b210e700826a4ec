package org.onrecord.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.StoreUnderTest;
import org.onrecord.record.Agreement;
import org.onrecord.record.Claim;
import org.onrecord.record.ClaimProperty;
import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.Place;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Source;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class AccountsContractTest {

    @Inject
    SessionFactory sessions;

    @Inject
    Accounts accounts;

    private final SmallRecord record = new SmallRecord();

    @Test
    void sourcesThatDisagreeStandSideBySide() {
        Meeting talks = record.meeting("2025-02-27");
        talks.setPlace(new Place(null, "Istanbul", "Turkey"));
        Claim shorter = record.claim(talks, record.source(null), ClaimProperty.DURATION, "around 5-6 hours");
        Claim longer = record.claim(talks, record.source(null), ClaimProperty.DURATION, "more than six hours");
        Claim town = record.claim(talks, record.source(null), ClaimProperty.PLACE, "Istanbul");
        Claim country = record.claim(talks, record.source(null), ClaimProperty.PLACE, "Turkey");
        Meeting silent = record.meeting("2025-02-28");
        record.save(sessions);
        var found = StatementCount.of(sessions, () -> accounts.of(List.of(silent.getId(), talks.getId())));
        assertThat(found.statements()).isEqualTo(1);
        assertThat(found.value().get(silent.getId())).isEmpty();
        assertThat(found.value().get(talks.getId())).containsExactly(
                new Account(ClaimProperty.DURATION, Agreement.CONFLICT, List.of(
                        new AccountValue("around 5-6 hours", 1, List.of(shorter.getId())),
                        new AccountValue("more than six hours", 1, List.of(longer.getId())))),
                new Account(ClaimProperty.PLACE, Agreement.MORE_PRECISE, List.of(
                        new AccountValue("Istanbul", 1, List.of(town.getId())),
                        new AccountValue("Turkey", 1, List.of(country.getId())))));
    }

    @Test
    void sourcesOfOneVoiceCountOnce() {
        Organization agency = record.organization("Agency");
        Organization outlet = record.organization("Outlet");
        Source credits = record.source(null);
        credits.setCreditedAgency(agency);
        Source publishes = record.source(null);
        publishes.setPublisher(outlet);
        Source alsoPublishes = record.source(null);
        alsoPublishes.setPublisher(outlet);
        Source own = record.source(null);
        own.setPublisher(agency);

        assertThat(voices(credits, record.source(null))).isEqualTo(2);
        assertThat(voices(publishes, alsoPublishes)).isEqualTo(1);
        assertThat(voices(publishes, credits)).isEqualTo(2);
        assertThat(voices(own, credits)).isEqualTo(1);
        assertThat(voices(publishes, credits, agency)).isEqualTo(1);
        assertThat(voices(record.source(null), record.source(null), outlet, agency)).isEqualTo(1);
    }

    @Test
    void whatWasRejectedIsNoAccount() {
        Meeting talks = record.meeting("2025-02-27");
        record.claim(talks, record.source(null), ClaimProperty.DATE, "2025-02-27");
        record.claim(talks, record.source(null), ClaimProperty.DATE, "2025-02-26").setReviewStatus(ReviewStatus.REJECTED);
        Source fake = record.source(null);
        fake.setReviewStatus(ReviewStatus.REJECTED);
        record.claim(talks, fake, ClaimProperty.DATE, "2025-02-25");
        record.save(sessions);
        List<Account> found = accounts.of(List.of(talks.getId())).get(talks.getId());
        assertThat(found).extracting(Account::agreement).containsExactly(Agreement.SINGLE);
    }

    @Test
    void noMeetingsHaveNoAccounts() {
        assertThat(accounts.of(List.of())).isEmpty();
        assertThat(accounts.of(List.of(-1L))).isEqualTo(Map.of(-1L, List.of()));
    }

    /** How many voices two sources are that say the same, citing these organizations. */
    private int voices(Source one, Source other, Organization... citing) {
        Meeting talks = record.meeting("2025-02-27");
        record.claim(talks, one, ClaimProperty.DATE, "2025-02-27", citing);
        record.claim(talks, other, ClaimProperty.DATE, "2025-02-27", citing);
        record.save(sessions);
        Account account = accounts.of(List.of(talks.getId())).get(talks.getId()).get(0);
        assertThat(account.agreement()).isEqualTo(account.values().get(0).independentSources() == 1 ? Agreement.SINGLE
                : Agreement.AGREE);
        return account.values().get(0).independentSources();
    }
}
