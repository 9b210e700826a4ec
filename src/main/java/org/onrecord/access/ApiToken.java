package org.onrecord.access;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Somebody's right to use the service in a role. Only the hash of the token is kept. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record")
    @SequenceGenerator(name = "record", sequenceName = "record_id", allocationSize = 500)
    private Long id;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    @Column(nullable = false)
    private String hash;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiToken() {
    }

    /**
     * @param name who holds it; the actor of what is done with it
     * @param hash the SHA-256 of the token, in hexadecimal
     */
    public ApiToken(String name, Role role, String hash, Instant createdAt) {
        this.name = name;
        this.role = role;
        this.hash = hash;
        this.createdAt = createdAt;
    }

    /** Who holds it; the actor of what is done with it. */
    public String getName() {
        return name;
    }

    /** What its holder may do. */
    public Role getRole() {
        return role;
    }

    /** When it was created. */
    public Instant getCreatedAt() {
        return createdAt;
    }

    /** When it was revoked; null while it is valid. */
    public Instant getRevokedAt() {
        return revokedAt;
    }

    public void revoke(Instant at) {
        this.revokedAt = at;
    }
}
