package vn.thidua.access.domain;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import vn.thidua.access.Account;
import vn.thidua.access.AccountId;

/** Accounts as the owners of passkeys: an authenticator knows its owner by the id of the account. There is nothing to keep beside the accounts. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final AccountReads accounts;

    PasskeyOwners(AccountReads accounts) {
        this.accounts = accounts;
    }

    static Bytes handle(AccountId account) {
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.value().getMostSignificantBits())
                .putLong(account.value().getLeastSignificantBits())
                .array());
    }

    static AccountId account(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return accounts.find(account(handle)).map(PasskeyOwners::owner).orElse(null);
    }

    /** The name is that of the signed-in person to Spring Security: the id of the account. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return id(name).flatMap(accounts::find).map(PasskeyOwners::owner).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {}

    @Override
    public void delete(Bytes handle) {}

    private static PublicKeyCredentialUserEntity owner(Account account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(account.id()))
                .name(account.username())
                .displayName(account.name())
                .build();
    }

    private static Optional<AccountId> id(String name) {
        try {
            return Optional.of(new AccountId(UUID.fromString(name)));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }
}
