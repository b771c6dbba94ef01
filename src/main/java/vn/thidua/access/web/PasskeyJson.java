package vn.thidua.access.web;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Passkeys as browsers write and read them. */
@Component
class PasskeyJson {

    private @Nullable JsonMapper mapper;

    /** Made when first needed: most starts meet no passkey for a while. */
    private synchronized JsonMapper mapper() {
        if (mapper == null) {
            mapper = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
        }
        return mapper;
    }

    ResponseEntity<String> answer(int status, Object value) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(mapper().writeValueAsString(value));
    }

    ResponseEntity<String> goTo(String path) {
        return answer(200, Map.of("location", path));
    }

    /** Says which of the sentences on the page tells what is wrong. */
    ResponseEntity<String> refuse(String trouble) {
        return answer(422, Map.of("trouble", trouble));
    }

    /** Reads a new passkey; empty where the text is none. */
    Optional<PublicKeyCredential<AuthenticatorAttestationResponse>> made(String text) {
        try {
            return Optional.of(mapper().readValue(text, new TypeReference<>() {}));
        } catch (JacksonException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Reads the answer of a passkey; empty where the text is none. */
    Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> answered(String text) {
        try {
            return Optional.of(mapper().readValue(text, new TypeReference<>() {}));
        } catch (JacksonException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
