package org.onrecord.api;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.onrecord.api.type.UserError;
import org.onrecord.api.type.UserErrorCode;
import org.onrecord.ingest.curation.CurationRefused;

/** How curators' mutations answer: what is wrong with an input, and what cannot be carried out, comes back as data. */
final class Decisions {

    private Decisions() {
    }

    /**
     * The answer to a mutation.
     *
     * @param decision reads the input, carries out what it says, and gives what it led to
     * @param refusal the answer where nothing was changed
     */
    static <P> P answer(Supplier<P> decision, Function<List<UserError>, P> refusal) {
        try {
            return decision.get();
        } catch (InputRefused e) {
            return refusal.apply(List.of(e.error()));
        }
    }

    /**
     * Carries out a decision.
     *
     * @param field the field of the input that is to blame where it cannot be
     * @throws InputRefused if it cannot be carried out
     */
    static <T> T decide(String field, Supplier<T> decision) {
        try {
            return decision.get();
        } catch (CurationRefused e) {
            throw new InputRefused(UserErrorCode.valueOf(e.reason().name()), field, e.getMessage());
        }
    }

    /** As {@link #decide(String, Supplier)}, for a decision that leads to nothing new. */
    static void decide(String field, Runnable decision) {
        decide(field, () -> {
            decision.run();
            return null;
        });
    }
}
