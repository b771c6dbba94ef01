package vn.thidua.access.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccountId;
import vn.thidua.access.PasskeyAdded;
import vn.thidua.access.PasskeyRemoved;
import vn.thidua.shared.By;
import vn.thidua.shared.Reading;

/**
 * Takes the commands on passkeys. The authenticator must make sure who holds it (by finger, face or PIN), so that a passkey is two factors in one; and it must know its owner, so that
 * nobody types a name.
 */
@Service
@Transactional
public class PasskeyDesk {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyDesk.class);

    private final PasskeyOwners owners;
    private final PasskeyRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasskeyDesk(PasskeyOwners owners, PasskeyRows rows, ApplicationEventPublisher events, Clock clock) {
        this.owners = owners;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The site that passkeys are made for.
     *
     * @param host what authenticators remember
     * @param origin scheme, host and port as the browser says them
     */
    public record Site(String host, String origin) {}

    /** Returns the passkeys of an account, the oldest first. */
    @Reading
    public List<Passkey> of(AccountId account) {
        return rows.of(account);
    }

    /** Returns what a browser needs to make a passkey for the person. */
    public PublicKeyCredentialCreationOptions offer(Authentication person, Site site) {
        return operations(site)
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(person));
    }

    /** Keeps the passkey that the browser made and tells whether it did: it must fit what was offered. */
    public boolean add(
            AccountId account,
            PublicKeyCredentialCreationOptions offered,
            PublicKeyCredential<AuthenticatorAttestationResponse> made,
            String name,
            Site site,
            By by) {
        try {
            operations(site)
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            offered, new RelyingPartyPublicKey(made, name)));
        } catch (RuntimeException unfit) {
            LOG.info("no passkey for account {}: {}", account, unfit.toString());
            return false;
        }
        events.publishEvent(new PasskeyAdded(account, name, Instant.now(clock), by));
        return true;
    }

    /** Returns what a browser needs to ask for any passkey of this site. */
    public PublicKeyCredentialRequestOptions ask(Authentication stranger, Site site) {
        return operations(site)
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(stranger));
    }

    /** Returns whose passkey answered; empty where the answer does not fit what was asked. */
    public Optional<AccountId> recognise(
            PublicKeyCredentialRequestOptions asked,
            PublicKeyCredential<AuthenticatorAssertionResponse> answer,
            Site site) {
        try {
            return Optional.of(PasskeyOwners.account(operations(site)
                    .authenticate(new RelyingPartyAuthenticationRequest(asked, answer))
                    .getId()));
        } catch (RuntimeException unfit) {
            LOG.info("no passkey of ours: {}", unfit.toString());
            return Optional.empty();
        }
    }

    /** Removes a passkey of the account; where it has none with this id, nothing happens. */
    public void remove(AccountId account, String id, By by) {
        rows.remove(account, id)
                .ifPresent(name -> events.publishEvent(new PasskeyRemoved(account, name, Instant.now(clock), by)));
    }

    /** Removes all passkeys of an account whose owner lost what they had. */
    void removeAll(AccountId account, By by) {
        Instant now = Instant.now(clock);
        rows.removeAll(account).forEach(name -> events.publishEvent(new PasskeyRemoved(account, name, now, by)));
    }

    private Webauthn4JRelyingPartyOperations operations(Site site) {
        Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(
                owners,
                rows,
                PublicKeyCredentialRpEntity.builder()
                        .id(site.host())
                        .name("Thi Dua")
                        .build(),
                Set.of(site.origin()));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
