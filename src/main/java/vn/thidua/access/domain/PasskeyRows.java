package vn.thidua.access.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import vn.thidua.access.AccountId;
import vn.thidua.shared.Moments;

/** Keeps passkeys as Spring Security wants to have them kept. */
@Repository
class PasskeyRows implements UserCredentialRepository {

    private static final String ROW = "select * from passkey where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void delete(Bytes id) {
        jdbc.sql("delete from passkey where credential_id = :id")
                .param("id", id.toBase64UrlString())
                .update();
    }

    /** Keeps a new passkey, or what is new of one that was just used. */
    @Override
    public void save(CredentialRecord passkey) {
        jdbc.sql("""
            insert into passkey (credential_id, account_id, name, public_key, signature_count, uv_initialized, transports,
                backup_eligible, backup_state, attestation, client_data, created_at, last_used_at)
            values (:id, :account, :name, :key, :count, :uv, :transports, :eligible, :backed, :attestation, :client, :now, :now)
            on conflict (credential_id) do update set signature_count = :count, uv_initialized = :uv, backup_state = :backed,
                last_used_at = :now
            """)
                .param("id", passkey.getCredentialId().toBase64UrlString())
                .param(
                        "account",
                        PasskeyOwners.account(passkey.getUserEntityUserId()).value())
                .param("name", passkey.getLabel())
                .param("key", passkey.getPublicKey().getBytes())
                .param("count", passkey.getSignatureCount())
                .param("uv", passkey.isUvInitialized())
                .param(
                        "transports",
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .sorted()
                                .collect(Collectors.joining(",")))
                .param("eligible", passkey.isBackupEligible())
                .param("backed", passkey.isBackupState())
                .param("attestation", bytes(passkey.getAttestationObject()))
                .param("client", bytes(passkey.getAttestationClientDataJSON()))
                .param("now", Moments.stored(Instant.now(clock)))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return jdbc.sql(ROW + "credential_id = :id")
                .param("id", id.toBase64UrlString())
                .query(PasskeyRows::passkey)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return jdbc.sql(ROW + "account_id = :id")
                .param("id", PasskeyOwners.account(user).value())
                .query(PasskeyRows::passkey)
                .list();
    }

    /** Returns the passkeys of an account, the oldest first. */
    List<Passkey> of(AccountId account) {
        return jdbc.sql(ROW + "account_id = :id order by created_at, credential_id")
                .param("id", account.value())
                .query((row, n) -> new Passkey(
                        row.getString("credential_id"),
                        row.getString("name"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_used_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Removes a passkey of the account and returns its name; empty where it has none with this id. */
    Optional<String> remove(AccountId account, String id) {
        return jdbc.sql("delete from passkey where account_id = :account and credential_id = :id returning name")
                .param("account", account.value())
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Removes all passkeys of the account and returns their names. */
    List<String> removeAll(AccountId account) {
        return jdbc.sql("delete from passkey where account_id = :account returning name")
                .param("account", account.value())
                .query((row, n) -> row.getString("name"))
                .list();
    }

    private static CredentialRecord passkey(ResultSet row, int number) throws SQLException {
        String transports = row.getString("transports");
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("credential_id")))
                .userEntityUserId(PasskeyOwners.handle(new AccountId(row.getObject("account_id", UUID.class))))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .transports(Arrays.stream(transports.split(","))
                        .filter(transport -> !transport.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .attestationObject(optional(row.getBytes("attestation")))
                .attestationClientDataJSON(optional(row.getBytes("client_data")))
                .created(row.getObject("created_at", OffsetDateTime.class).toInstant())
                .lastUsed(row.getObject("last_used_at", OffsetDateTime.class).toInstant())
                .label(row.getString("name"))
                .build();
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static @Nullable Bytes optional(byte @Nullable [] bytes) {
        return bytes == null ? null : new Bytes(bytes);
    }
}
