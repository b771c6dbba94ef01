// Signs in by passkey and makes passkeys. Shows its buttons only where the browser can; every page works without.
'use strict';
(() => {
  const able = window.PublicKeyCredential && PublicKeyCredential.parseRequestOptionsFromJSON && PublicKeyCredential.parseCreationOptionsFromJSON;
  if (!able) return;
  const send = (path, csrf, body) => fetch(path, {
    method: 'POST', credentials: 'same-origin', body,
    headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': csrf },
  });
  const ways = {
    async enter(csrf) {
      const question = await (await send('/sign-in/passkey/question', csrf)).json();
      const answer = await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) });
      return send('/sign-in/passkey', csrf, JSON.stringify(answer.toJSON()));
    },
    async add(csrf, form) {
      const offer = await (await send('/me/passkeys/offer', csrf)).json();
      const made = await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(offer) });
      return send('/me/passkeys?name=' + encodeURIComponent(form.elements.name.value), csrf, JSON.stringify(made.toJSON()));
    },
  };
  document.querySelectorAll('form[data-passkey]').forEach((form) => {
    const trouble = form.querySelector('[data-trouble]');
    form.hidden = false;
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      trouble.hidden = true;
      try {
        const answer = await ways[form.dataset.passkey](form.elements._csrf.value, form);
        if (answer.ok) window.location.assign((await answer.json()).location);
        else trouble.hidden = false;
      } catch (cancelled) {
        trouble.hidden = false;
      }
    });
  });
})();
