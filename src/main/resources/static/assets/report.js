"use strict";

/*
 * Keeps what is typed into a report, and sends the files that prove it: on the server a moment after the last key, and in the browser until the server has it. A lost connection loses nothing; when it is back, what was typed
 * meanwhile is sent. Without this script the buttons do the same.
 */
(() => {
  const form = document.getElementById("report");
  if (!form || form.querySelector("button") === null) return;
  const PAUSE = 1500;
  const store = "report:" + form.dataset.keep;
  let waiting = 0;
  let sending = false;
  let again = false;

  const fields = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));
  const chosen = () => [...form.querySelectorAll("input[type=file]")].some((input) => input.files.length > 0);

  // What is kept in the browser goes only when the server is seen to have it: a form that is sent without a connection arrives nowhere.
  const typed = () => {
    const all = fields();
    all.delete("_csrf");
    return all.toString();
  };
  const remember = () => localStorage.setItem(store, JSON.stringify({ sent: form.dataset.sent, typed: typed() }));

  const differing = (kept) =>
    [...new URLSearchParams(kept)].filter(([name, value]) => name !== "version" && (form.elements.namedItem(name)?.value ?? value) !== value);

  const later = () => {
    form.classList.add("unsent");
    clearTimeout(waiting);
    waiting = setTimeout(send, 4 * PAUSE);
  };

  const send = async () => {
    if (sending) {
      again = true;
      return;
    }
    sending = true;
    const files = chosen();
    const sent = typed();
    try {
      const body = files ? new FormData(form) : fields();
      const answer = await fetch(form.dataset.keep, { method: "POST", body, headers: { "HX-Request": "true" }, redirect: "error" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const taken = answer.ok || (files && answer.status === 422 && page.getElementById("stale") === null);
      if (taken) {
        // What was typed while this was on its way is not with the server yet.
        if (sent === typed()) {
          localStorage.removeItem(store);
          form.classList.remove("unsent");
        }
        const kept = page.getElementById("kept");
        if (kept) document.getElementById("kept").replaceWith(kept);
        if (files) page.querySelectorAll(".proofs").forEach((proofs) => document.getElementById(proofs.id)?.replaceWith(proofs));
      } else if (answer.status >= 500) {
        later();
      } else {
        // Somebody else kept something, or the period was closed: the page of the server says so.
        form.action = form.dataset.keep;
        form.submit();
      }
    } catch (offline) {
      later();
    } finally {
      sending = false;
      if (again) {
        again = false;
        send();
      }
    }
  };

  form.addEventListener("input", (event) => {
    if (event.target.type === "file") return;
    remember();
    clearTimeout(waiting);
    waiting = setTimeout(send, PAUSE);
  });
  // Files go at once, with what is typed so far; where there is no connection they stay chosen and go with the next try.
  form.addEventListener("change", (event) => {
    if (event.target.type !== "file") return;
    clearTimeout(waiting);
    send();
  });
  form.addEventListener("submit", () => clearTimeout(waiting));
  addEventListener("online", send);

  const left = JSON.parse(localStorage.getItem(store) ?? "null");
  if (left === null) return;
  if (left.sent !== form.dataset.sent || differing(left.typed).length === 0) {
    localStorage.removeItem(store);
    return;
  }
  // The version that it was typed upon goes with it, so that the server can tell whether somebody else was there meanwhile.
  differing(left.typed).forEach(([name, value]) => { form.elements.namedItem(name).value = value; });
  form.elements.namedItem("version").value = new URLSearchParams(left.typed).get("version");
  send();
})();
