// Signs in by passkey and makes passkeys. Shows its buttons only where the browser can; every page works without.
'use strict';
(() => {
  const able = window.PublicKeyCredential && PublicKeyCredential.parseRequestOptionsFromJSON && PublicKeyCredential.parseCreationOptionsFromJSON;
  if (!able) return;
  const send = (path, csrf, body) => fetch(path, {
    method: 'POST', credentials: 'same-origin', body,
    headers: { 'X-CSRF-TOKEN': csrf, ...(typeof body === 'string' && { 'Content-Type': 'application/json' }) },
  });
  const ways = {
    async enter(csrf) {
      const question = await (await send('/sign-in/passkey/question', csrf)).json();
      const answer = await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) });
      return send('/sign-in/passkey', csrf, JSON.stringify(answer.toJSON()));
    },
    async add(csrf, form) {
      const offer = await send('/me/passkeys/offer', csrf, new URLSearchParams({ proof: form.elements.proof.value }));
      if (!offer.ok) return offer;
      const made = await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(await offer.json()) });
      return send('/me/passkeys?name=' + encodeURIComponent(form.elements.name.value), csrf, JSON.stringify(made.toJSON()));
    },
  };
  document.querySelectorAll('form[data-passkey]').forEach((form) => {
    const tell = (trouble) => form.querySelectorAll('[data-trouble]').forEach((line) => { line.hidden = line.dataset.trouble !== trouble; });
    form.hidden = false;
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      tell(null);
      try {
        const answer = await ways[form.dataset.passkey](form.elements._csrf.value, form);
        const said = await answer.json();
        if (answer.ok) window.location.assign(said.location);
        else tell(said.trouble);
      } catch (cancelled) {
        tell('passkey');
      }
    });
  });
})();
