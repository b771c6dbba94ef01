"use strict";

/*
 * Keeps what is typed into a report: on the server a moment after the last key, and in the browser until the server has it. A lost connection loses nothing; when it is back, what was typed
 * meanwhile is sent. Without this script the buttons do the same.
 */
(() => {
  const form = document.getElementById("report");
  if (!form || form.querySelector("[name='version']") === null) return;
  const PAUSE = 1500;
  const store = "report:" + form.dataset.keep;
  let waiting = 0;
  let sending = false;
  let again = false;

  const typed = () => {
    const fields = new URLSearchParams(new FormData(form));
    fields.delete("_csrf");
    return fields;
  };

  const fill = (kept) => {
    for (const [name, value] of new URLSearchParams(kept)) {
      const field = form.elements.namedItem(name);
      if (field && field.value !== value) field.value = value;
    }
  };

  const send = async () => {
    if (sending) {
      again = true;
      return;
    }
    sending = true;
    const body = new URLSearchParams(new FormData(form));
    try {
      const answer = await fetch(form.dataset.keep, { method: "POST", body, headers: { "HX-Request": "true" }, redirect: "error" });
      if (answer.ok) {
        const kept = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("kept");
        if (kept) document.getElementById("kept").replaceWith(kept);
        if (!again) localStorage.removeItem(store);
        form.classList.remove("unsent");
      } else if (answer.status === 422) {
        // Somebody else kept something: the page of the server shows both, with what was typed here still in the fields.
        localStorage.removeItem(store);
        form.action = form.dataset.keep;
        form.submit();
      }
    } catch (offline) {
      form.classList.add("unsent");
      clearTimeout(waiting);
      waiting = setTimeout(send, 4 * PAUSE);
    } finally {
      sending = false;
      if (again) {
        again = false;
        send();
      }
    }
  };

  form.addEventListener("input", () => {
    localStorage.setItem(store, typed().toString());
    clearTimeout(waiting);
    waiting = setTimeout(send, PAUSE);
  });
  form.addEventListener("submit", () => {
    clearTimeout(waiting);
    localStorage.removeItem(store);
  });
  addEventListener("online", send);

  const left = localStorage.getItem(store);
  if (left !== null) {
    // The version that it was typed upon goes with it, so that the server can tell whether somebody else was there meanwhile.
    fill(left);
    send();
  }
})();
