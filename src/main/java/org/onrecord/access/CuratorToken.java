package org.onrecord.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.onrecord.store.Home;

/**
 * The token in the home folder, readable by its owner only: whoever may open the home may also write to the service
 * that holds it.
 */
@ApplicationScoped
public class CuratorToken {

    static final String NAME = "curator.token";

    @Inject
    Tokens tokens;

    /**
     * Creates the token where there is none, or where the one in the file is unknown to the database. One that was
     * revoked stays: that was somebody's decision. Whatever others could do with the file, they can no more.
     *
     * @return the file that it is in
     * @throws IOException if the file can be neither read nor written
     */
    public Path ensure(Home home) throws IOException {
        Path file = home.curatorToken();
        Optional<String> text = read(home);
        if (text.isPresent() && tokens.find(text.get()).isPresent()) {
            Home.keepForOwner(file);
            return file;
        }
        if (isTaken())
            tokens.revoke(NAME);
        Home.writeForOwner(file, tokens.createFor(NAME, Role.CURATOR) + "\n");
        return file;
    }

    /** Reads the token of a home; empty if it has none. */
    public static Optional<String> read(Home home) throws IOException {
        Path file = home.curatorToken();
        return Files.isRegularFile(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    }

    private boolean isTaken() {
        return tokens.list().stream().anyMatch(token -> token.getName().equals(NAME) && token.getRevokedAt() == null);
    }
}
